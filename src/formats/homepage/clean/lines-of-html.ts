import { Parser } from 'htmlparser2'
import { BLOCKS, isKnownTag, marksOf, UNREAD } from './html-tags.ts'
import { isSmallPicture, type PagePicture } from './page-picture.ts'
import { HARD_BREAK, type PageLine } from '../text/page-line.ts'
import type { Report } from '../../report.ts'

const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/giu
const MAIL_LINK = /<([\w.+-]{1,80}@[\w.-]{1,200})>/gu
const HEADING = /^h[1-6]$/u
/** A paper with its picture, in acad-homepage. */
const PAPER_BOX = /(?:^|\s)paper-box(?:\s|$)/u
const MAX_LIST_DEPTH = 8
const MAX_TAG_DEPTH = 2_000
const CHUNK = 8_192

type OpenElement = {
  name: string
  /** Its classes and its id. */
  marks: string
  after: string
  isBox: boolean
  isSkipped: boolean
}

/** What is being written: the lines so far, the current line, the position in the source, and what is open. */
type Writer = {
  lines: PageLine[]
  file: string
  source: string
  text: string
  /** Whether the text is blank: trimming it each time would copy it each time. */
  isBlank: boolean
  line: number
  at: number
  lists: number
  unread: number
  open: OpenElement[]
  pictures: PagePicture[]
}

/** Elements around a picture whose classes say what it is. */
const AROUND = 4

/**
 * Turns Markdown with HTML in it into lines of pure Markdown: elements become marks, entities characters;
 * scripts, styles, pictures and comments are gone. Every line has its number in the file, of
 * which the given line is the first. The pictures are added to the given list.
 */
export function linesOfHtml(
  { file, line, text }: PageLine,
  report: Report,
  pictures: PagePicture[] = [],
): PageLine[] {
  const markdown = text
    .replace(AUTOLINK, (_, url: string) => `[${url.replace(/^mailto:/iu, '')}](${url})`)
    .replace(MAIL_LINK, '[$1](mailto:$1)')
  const start = {
    lines: [],
    text: '',
    isBlank: true,
    at: 0,
    lists: 0,
    unread: 0,
    open: [],
    pictures,
  }
  const writer: Writer = { ...start, file, line, source: markdown }
  const parser = new Parser(
    {
      ontext: (text) => writeText(writer, text, parser.startIndex),
      onopentag: (name, attributes) => {
        moveTo(writer, parser.startIndex)
        const literal = markdown.slice(parser.startIndex, parser.endIndex + 1)
        openTag(writer, { name, attributes, literal })
      },
      onclosetag: (name, isImplied) => closeTag(writer, name, isImplied),
    },
    { decodeEntities: true },
  )
  for (let at = 0; at < markdown.length; at += CHUNK) {
    // The parser's time grows with the square of the elements that are open.
    if (writer.open.length > MAX_TAG_DEPTH) {
      report('not-understood', markdown.slice(at), { line: writer.line })
      break
    }
    parser.write(markdown.slice(at, at + CHUNK))
  }
  parser.end()
  endLine(writer)
  return writer.lines
}

/** Counts the lines up to a place in the source. */
function moveTo(writer: Writer, index: number): void {
  for (; writer.at < index; writer.at += 1) {
    if (writer.source.codePointAt(writer.at) === 10) writer.line += 1
  }
}

function writeText(writer: Writer, text: string, index: number): void {
  moveTo(writer, index)
  for (const [number, part] of text.split('\n').entries()) {
    if (number > 0) {
      endLine(writer)
      moveTo(writer, nextLineStart(writer))
    }
    const words = part.replaceAll('\u00A0', ' ')
    // A superscript star is a mark on a name, not emphasis.
    const isHigh = writer.open.at(-1)?.name === 'sup'
    if (writer.unread === 0) write(writer, isHigh ? words.replaceAll('*', '\\*') : words)
  }
}

function nextLineStart({ source, at }: Writer): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end + 1
}

/** In an HTML list the indentation of the source has no meaning. */
function write(writer: Writer, text: string): void {
  const isStart = writer.lists > 0 && writer.text === ''
  const words = isStart ? text.trimStart() : text
  writer.text += isStart && words !== '' ? '  '.repeat(writer.lists) + words : words
  writer.isBlank &&= words.trim() === ''
}

function begin(writer: Writer, text: string): void {
  writer.text = text
  writer.isBlank = text.trim() === ''
}

function endLine(writer: Writer): void {
  const { file, line, text, isBlank } = writer
  // A blank line within an HTML list does not end an item.
  const last = writer.lines.at(-1)
  if (writer.lists === 0 || !isBlank) writer.lines.push({ file, line, text })
  else if (last !== undefined && last.text !== '') last.text += HARD_BREAK
  begin(writer, '')
}

function endParagraph(writer: Writer): void {
  if (writer.lists > 0) {
    if (!writer.isBlank) writer.text += HARD_BREAK
    return
  }
  if (!writer.isBlank) endLine(writer)
  begin(writer, '')
  writer.lines.push({ file: writer.file, line: writer.line, text: '' })
}

type Tag = { name: string; attributes: Record<string, string>; literal: string }

function openTag(writer: Writer, { name, attributes, literal }: Tag): void {
  const marks = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
  const entry = { name, marks, after: '', isBox: false, isSkipped: false }
  writer.open.push(entry)
  if (!isKnownTag(name)) {
    if (writer.unread === 0) write(writer, literal)
    return
  }
  if (UNREAD.has(name)) writer.unread += 1
  if (writer.unread > 0) return
  if (name === 'img') addPicture(writer, attributes)
  if (HEADING.test(name)) openHeading(writer, name)
  else if (name === 'li') openItem(writer)
  else if (name === 'ul' || name === 'ol') openList(writer)
  else if (PAPER_BOX.test(attributes['class'] ?? '')) {
    entry.isBox = true
    openList(writer)
    openItem(writer)
  } else if (BLOCKS.has(name)) endParagraph(writer)
  else {
    const [before, after] = marksOf(name, attributes)
    if (before !== '') write(writer, before)
    entry.after = after
    // The text of a `<time>` repeats its date.
    entry.isSkipped = name === 'time' && before !== ''
    if (entry.isSkipped) writer.unread += 1
  }
}

function addPicture({ pictures, open, file, line }: Writer, attributes: Tag['attributes']): void {
  const { src = '', alt = '' } = attributes
  if (src.trim() === '') return
  const marks = open
    .slice(-1 - AROUND)
    .map((element) => element.marks)
    .join(' ')
  pictures.push({ file, line, src: src.trim(), alt, marks, isSmall: isSmallPicture(attributes) })
}

function openHeading(writer: Writer, name: string): void {
  writer.lists = 0
  endParagraph(writer)
  begin(writer, `${'#'.repeat(Number(name.slice(1)))} `)
}

function openList(writer: Writer): void {
  if (!writer.isBlank) endLine(writer)
  begin(writer, '')
  writer.lists = Math.min(writer.lists + 1, MAX_LIST_DEPTH)
}

function openItem(writer: Writer): void {
  if (writer.lists === 0) writer.lists = 1
  if (!writer.isBlank) endLine(writer)
  begin(writer, `${'  '.repeat(writer.lists - 1)}- `)
}

function closeTag(writer: Writer, name: string, isImplied: boolean): void {
  const { after = '', isBox = false, isSkipped = false } = writer.open.pop() ?? {}
  if (UNREAD.has(name) || isSkipped) writer.unread = Math.max(0, writer.unread - 1)
  if (writer.unread > 0 || !isKnownTag(name)) return
  if (isBox) closeList(writer)
  else if (HEADING.test(name) || (BLOCKS.has(name) && !isImplied)) endParagraph(writer)
  else if (name === 'li') {
    if (!writer.isBlank) endLine(writer)
  } else if (name === 'ul' || name === 'ol') closeList(writer)
  else if (after !== '') write(writer, after)
}

function closeList(writer: Writer): void {
  if (!writer.isBlank) endLine(writer)
  begin(writer, '')
  writer.lists = Math.max(0, writer.lists - 1)
  if (writer.lists === 0) endParagraph(writer)
}
