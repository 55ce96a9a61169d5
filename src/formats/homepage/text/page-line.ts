import type { Report } from '../../report.ts'

/** The place of a text in the given files. */
export type Place = { file: string; line: number }

/** A line of a page after cleaning; a line of the file may give several (`<li>a</li><li>b</li>`). */
export type PageLine = Place & { text: string }

/** A line break that the page shows: `<br>`, a backslash or two spaces at the end of a line. */
export const HARD_BREAK = '\u2028'

/** Longer lines and items do not fit into a bundle. */
export const MAX_ITEM = 20_000

/** More lines with text than any home page has. */
const MAX_LINES = 20_000

/** The lines that are read of a page; that there are more is reported. */
export function limitedLines(lines: readonly PageLine[], report: Report): PageLine[] {
  let written = 0
  const end = lines.findIndex(({ text }) => {
    if (text.trim() !== '') written += 1
    return written > MAX_LINES
  })
  const next = lines[end]
  if (next !== undefined) report('too-much', next.text, next)
  return next === undefined ? [...lines] : lines.slice(0, end)
}
