import type { PageLine } from '../text/page-line.ts'
import { CONTACT } from '../text/link-types.ts'
import { isPeriodText } from '../text/period-text.ts'
import { isKnownTitle } from '../text/section-kinds.ts'

/** Between the columns of a page as `pdftotext -layout` prints it. */
const GAP = /[ \u3000]{2,}/gu
const LABEL = /^\s*[\p{L}\p{N} ]{2,20}[:：]/u
const ADDRESS = /^\s*(?:[\w.+-]{1,60}@[\w.-]{1,200}|https?:\/\/\S+)\s*$/iu
/**
 * The lines of a plain text, which has no Markdown: a line with only "Education" is a heading, a line whose first or
 * last column is a date starts an entry, and so does each of several lines with a label. These get blank lines around
 * them.
 */
export function linesOfPrint(lines: readonly PageLine[]): PageLine[] {
  return lines.flatMap((line, at) => {
    const { text } = line
    const apart: PageLine = { ...line, text: '' }
    if (isKnownTitle(text.trim())) return [apart, { ...line, text: text.trim() }, apart]
    const cells = text.trim().split(GAP)
    if (isRow(cells)) return [apart, { ...line, text: cells.join(', ') }]
    if (CONTACT.test(text.trim()) || ADDRESS.test(text)) return [apart, line, apart]
    const isLabeled = [lines[at - 1], line, lines[at + 1]].map((near) =>
      LABEL.test(near?.text ?? ''),
    )
    return isLabeled[1] === true && (isLabeled[0] === true || isLabeled[2] === true)
      ? [apart, line]
      : [line]
  })
}

function isRow(cells: readonly string[]): boolean {
  const [first = '', last = ''] = [cells[0], cells.at(-1)]
  return cells.length > 1 && (isPeriodText(first) || isPeriodText(last))
}
