/** A text of a page: where it is, from the left and from the bottom, and how large. */
export interface PlacedText {
  text: string
  x: number
  y: number
  size?: number
}

/** A PDF with these pages, in Latin letters; `trailer` adds to what a reader sees first, `catalog` to what the document is. */
export function pdfDocument(
  pages: readonly (readonly PlacedText[])[],
  { trailer = '', catalog = '' } = {},
): Uint8Array {
  const contents = pages.map((texts) => texts.map(shown).join('\n'))
  const numbers = pages.map((_, at) => 4 + at * 2)
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  const end = `trailer << /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\n%%EOF\n`
  return new TextEncoder().encode(`%PDF-1.7\n${body}${end}`)
}

function shown({ text, x, y, size = 10 }: PlacedText): string {
  const written = text.replaceAll(/[\\()]/gu, String.raw`\$&`)
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${written}) Tj ET`
}
