/** What the tests read from a PDF that Chromium has printed; its page and outline objects are plain text. */
export interface PrintedPdf {
  pages: number
  /** Where each heading begins: its distance from the lower edge of its page, in points. */
  headings: { title: string; fromBottom: number }[]
}

const OUTLINE_ENTRY = /\/Title\s*([^\n]*)\n\/Dest\s*\[[^\]]*\/XYZ\s+\S+\s+(\S+)/gu

export function readPdf(pdf: Buffer): PrintedPdf {
  const text = pdf.toString('latin1')
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0,
    headings: [...text.matchAll(OUTLINE_ENTRY)].map(([, title = '', fromBottom]) => ({
      title,
      fromBottom: Number(fromBottom),
    })),
  }
}
