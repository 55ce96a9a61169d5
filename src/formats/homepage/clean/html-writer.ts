import { HARD_BREAK, type PageLine } from '../text/page-line.ts'
import type { PagePicture } from './page-picture.ts'
import type { PageOutline } from './page-outline.ts'

export type OpenElement = {
  name: string
  /** Its tag and class: neighbors that have these in common are parts of one line. */
  key: string
  /** Its classes and its id. */
  marks: string
  after: string
  isBox: boolean
  /** In these, line breaks of the source are spaces: boxes of HTML, and headings. */
  isFlow: boolean
  isSkipped: boolean
  /** Where the text of a heading begins that is the title of an entry. */
  titleFrom?: number
}

/** What is being written: the lines so far, the current line, the position in the source, and what is open. */
export type Writer = {
  lines: PageLine[]
  file: string
  source: string
  text: string
  /** Whether the text is blank: trimming it each time would copy it each time. */
  isBlank: boolean
  /** Whether it ends in space, or is empty: looking at its end each time would copy it, too. */
  isSpaced: boolean
  line: number
  at: number
  lists: number
  unread: number
  /** How many elements are open in which line breaks of the source are spaces. */
  flows: number
  /** The element that has ended where the source then begins a new line; within a box a line of the page may begin there too. */
  ended: { key: string; isLineEnd: boolean }
  open: OpenElement[]
  outline: PageOutline
  pictures: PagePicture[]
}

const LONGEST_MARKER = 30

export function createWriter(
  file: string,
  line: number,
  source: string,
): Omit<Writer, 'outline' | 'pictures'> {
  const counts = { line, at: 0, lists: 0, unread: 0, flows: 0 }
  const ended = { key: '', isLineEnd: false }
  return {
    ...counts,
    file,
    source,
    lines: [],
    text: '',
    isBlank: true,
    isSpaced: true,
    ended,
    open: [],
  }
}

/** Counts the lines up to a place in the source. */
export function moveTo(writer: Writer, index: number): void {
  for (; writer.at < index; writer.at += 1) {
    if (writer.source.codePointAt(writer.at) === 10) writer.line += 1
  }
}

export function writeText(writer: Writer, text: string, index: number): void {
  moveTo(writer, index)
  if (writer.unread > 0) return skipText(writer, text)
  // A superscript star is a mark on a name, not emphasis.
  const isHigh = writer.open.at(-1)?.name === 'sup'
  const words = isHigh ? text.replaceAll('*', '\\*') : text
  if (/\n\s*\n/u.test(text)) endHeadings(writer)
  if (writer.flows > 0) return flowText(writer, words)
  for (const [number, part] of words.split('\n').entries()) {
    if (number > 0) {
      endLine(writer)
      moveTo(writer, nextLineStart(writer))
    }
    write(writer, part.replaceAll('\u00A0', ' '))
  }
}

/** A heading that nothing closes ends with its paragraph. */
export function endHeadings(writer: Writer): void {
  for (const element of writer.open) {
    if (!/^h[1-6]$/u.test(element.name) || !element.isFlow) continue
    element.isFlow = false
    writer.flows -= 1
  }
}

function skipText(writer: Writer, text: string): void {
  if (writer.flows > 0) return
  for (let count = text.split('\n').length - 1; count > 0; count -= 1) {
    endLine(writer)
    moveTo(writer, nextLineStart(writer))
  }
}

/** Text in which all white space is the same. */
function flowText(writer: Writer, text: string): void {
  const words = text.replace(/\s+/gu, ' ')
  writer.ended.isLineEnd = words === ' ' && text.includes('\n')
  write(writer, writer.isSpaced ? words.trimStart() : words)
}

function nextLineStart({ source, at }: Writer): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end + 1
}

/** In an HTML list the indentation of the source has no meaning. */
export function write(writer: Writer, text: string): void {
  const isStart = writer.lists > 0 && writer.text === ''
  const words = isStart ? text.trimStart() : text
  writer.text += isStart && words !== '' ? '  '.repeat(writer.lists) + words : words
  writer.isBlank &&= words.trim() === ''
  if (words !== '') writer.isSpaced = /\s$/u.test(words)
}

export function begin(writer: Writer, text: string): void {
  writer.text = text
  writer.isBlank = text.trim() === ''
  writer.isSpaced = text === '' || /\s$/u.test(text)
}

export function endLine(writer: Writer): void {
  const { file, line, text, isBlank } = writer
  // A blank line within an HTML list does not end an item.
  const last = writer.lines.at(-1)
  if (writer.lists === 0 || !isBlank) writer.lines.push({ file, line, text })
  else if (last !== undefined && last.text !== '') last.text += HARD_BREAK
  begin(writer, '')
}

export function endParagraph(writer: Writer): void {
  if (writer.lists > 0) {
    const isMarker = writer.text.length < LONGEST_MARKER && /^ *- $/u.test(writer.text)
    if (!writer.isBlank && !isMarker) writer.text += HARD_BREAK
    writer.isSpaced = true
    return
  }
  if (!writer.isBlank) endLine(writer)
  begin(writer, '')
  writer.lines.push({ file: writer.file, line: writer.line, text: '' })
}
