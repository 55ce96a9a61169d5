import { HARD_BREAK, MAX_ITEM, type PageLine } from '../homepage/text/page-line.ts'

/** Lines of a page at work: what is being written, where it began, and in how many lists. */
export type TexLines = {
  lines: PageLine[]
  file: string
  /** Where the source is being read. */
  line: number
  text: string
  start: number
  depth: number
  /** An entry of a macro is open: a list after it belongs to it. */
  isEntry: boolean
  /** Whether something was left out, because the line is longer than any of a CV: to be reported once for a line. */
  overflow: 'none' | 'unreported' | 'reported'
}

export function createLines(file: string): TexLines {
  return {
    lines: [],
    file,
    line: 1,
    text: '',
    start: 1,
    depth: 0,
    isEntry: false,
    overflow: 'none',
  }
}

export function write(to: TexLines, words: string): void {
  // To add to a line costs its whole length each time.
  if (to.text.length > MAX_ITEM) {
    if (to.overflow === 'none') to.overflow = 'unreported'
    return
  }
  if (to.text.trim() === '') {
    to.start = to.line
    // What is in a list before its first item continues the item around the list.
    if (to.text === '') to.text = '  '.repeat(to.depth)
  }
  to.text += /\s/u.test(to.text.at(-1) ?? '') ? words.replace(/^ +/u, '') : words
}

export function endLine(to: TexLines): void {
  const { file, start: line, text } = to
  if (/[\p{L}\p{N}]/u.test(text)) to.lines.push({ file, line, text: text.trimEnd() })
  to.text = ''
  if (to.overflow === 'reported') to.overflow = 'none'
}

/** A break that the page shows. */
export function breakLine(to: TexLines): void {
  if (to.text.trim() !== '') to.text = to.text.trimEnd() + HARD_BREAK
}

/** Within a list a paragraph is one more line of its point. */
export function endParagraph(to: TexLines): void {
  if (to.depth > 0) return breakLine(to)
  endLine(to)
  to.lines.push({ file: to.file, line: to.line, text: '' })
}

export function startPoint(to: TexLines): void {
  endLine(to)
  to.start = to.line
  to.text = `${'  '.repeat(Math.max(to.depth - 1, 0))}- `
}

export function writeHeading(to: TexLines, level: number, title: string): void {
  endLine(to)
  to.depth = 0
  to.isEntry = false
  const { file, line } = to
  const text = `${'#'.repeat(level)} ${title.replaceAll(HARD_BREAK, ' ').trim()}`
  to.lines.push({ file, line, text: '' }, { file, line, text }, { file, line, text: '' })
}
