import { htmlOfLines } from './html-of-lines.ts'
import { printedLines } from './printed-lines.ts'
import { readPdfPages, type PdfFailure } from './read-pages.ts'

/** The text of a PDF as HTML: headings, points and paragraphs, as far as places and sizes show them; or why there is none. */
export async function pdfToHtml(
  bytes: Uint8Array,
): Promise<{ html: string } | PdfFailure | 'without-text'> {
  const pages = await readPdfPages(bytes)
  if (typeof pages === 'string') return pages
  const lines = pages.map(printedLines)
  const hasText = lines.some((page) =>
    page.some(({ cells }) => cells.some((cell) => /\p{L}/u.test(cell))),
  )
  return hasText ? { html: htmlOfLines(lines) } : 'without-text'
}
