import { Parser } from 'htmlparser2'
import { BLOCKS, isKnownTag, marksOf, UNREAD } from './html-tags.ts'
import { isSmallPicture, type PagePicture } from './page-picture.ts'
import { HARD_BREAK, MAX_ITEM, type PageLine } from '../text/page-line.ts'
import type { Report } from '../../report.ts'
import {
  begin,
  createWriter,
  endHeadings,
  endLine,
  endParagraph,
  moveTo,
  write,
  writeText,
  type OpenElement,
  type Writer,
} from './html-writer.ts'
import { outlineOfPage } from './page-outline.ts'

const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/giu
const MAIL_LINK = /<([\w.+-]{1,80}@[\w.-]{1,200})>/gu
const HEADING = /^h[1-6]$/u
/** A paper with its picture, in acad-homepage. */
const PAPER_BOX = /(?:^|\s)paper-box(?:\s|$)/u
/** Elements that a style sheet may show as lines of their own. */
const OWN_LINE: ReadonlySet<string> = new Set(['span', 'strong', 'b', 'em', 'i', 'small', 'time'])
const MAX_LIST_DEPTH = 8
const LONGEST_TIME = 300
const BIBTEX = /^\s*(?:<code[^<>]*>\s*)?@[a-z]{3,20}\s*\{/iu
const MARKED = /^(?:\*\*|\*|==|`)$/u
const MAX_TAG_DEPTH = 2_000
const CHUNK = 8_192

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
  const writer: Writer = {
    ...createWriter(file, line, markdown),
    outline: outlineOfPage(markdown),
    pictures,
  }
  const parser = new Parser(
    {
      ontext: (text) => writeText(writer, text, parser.startIndex),
      onopentag: (name, attributes) => {
        moveTo(writer, parser.startIndex)
        const literal = markdown.slice(parser.startIndex, parser.endIndex + 1)
        openTag(writer, { name, attributes, literal, start: parser.startIndex })
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

type Tag = { name: string; attributes: Record<string, string>; literal: string; start: number }

function openTag(writer: Writer, { name, attributes, literal, start }: Tag): void {
  const key = `${name}.${attributes['class'] ?? ''}`
  const marks = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
  const state = { after: '', isBox: false, isFlow: false, isSkipped: false }
  const entry: OpenElement = { name, key, marks, ...state }
  const box = writer.outline.boxes.get(start)
  writer.open.push(entry)
  if (!isKnownTag(name)) {
    if (writer.unread === 0) write(writer, literal)
    return
  }
  if (UNREAD.has(name)) writer.unread += 1
  if (writer.unread > 0) return
  // A button shows the record of a paper that the page already has in words.
  if (
    name === 'pre' &&
    BIBTEX.test(writer.source.slice(start + literal.length, start + LONGEST_TIME))
  ) {
    entry.isSkipped = true
    writer.unread += 1
    return
  }
  if (name === 'img') addPicture(writer, attributes)
  if (HEADING.test(name)) openHeading(writer, entry)
  else if (name === 'li') {
    openItem(writer)
    entry.isFlow = box !== undefined && !box.isMarkdown
    if (entry.isFlow) writer.flows += 1
  } else if (name === 'ul' || name === 'ol') openList(writer)
  else if (box !== undefined || PAPER_BOX.test(attributes['class'] ?? '')) {
    entry.isBox = true
    entry.isFlow = box !== undefined && !box.isMarkdown
    if (entry.isFlow) writer.flows += 1
    openList(writer)
    openItem(writer)
  } else if (BLOCKS.has(name)) {
    endHeadings(writer)
    endParagraph(writer)
  } else openInline(writer, entry, attributes)
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

function openInline(writer: Writer, entry: OpenElement, attributes: Tag['attributes']): void {
  const { key, isLineEnd } = writer.ended
  // What differs and has a line of its own in the source is meant to have one on the page.
  if (isLineEnd && writer.flows > 0 && key !== entry.key && OWN_LINE.has(entry.name))
    endParagraph(writer)
  writer.ended.isLineEnd = false
  const [before, after] = marksOf(entry.name, attributes)
  if (entry.name === 'time') {
    if (!writer.isSpaced) write(writer, ' ')
    // The text of a `<time>` repeats its date, unless it says more, such as a period.
    const [shown = ''] = writer.source.slice(writer.at, writer.at + LONGEST_TIME).split('</')
    entry.isSkipped = before !== '' && !/\b(?:19|20)\d\d/u.test(shown.slice(shown.indexOf('>')))
    entry.after = ' '
    if (!entry.isSkipped) return
    writer.unread += 1
  } else entry.after = after
  if (before !== '') write(writer, before)
}

/** A heading within an entry is the title of that entry. */
function openHeading(writer: Writer, entry: OpenElement): void {
  const level = Number(entry.name.slice(1))
  entry.isFlow = true
  const isInList = writer.lists > 0 && !writer.outline.isSectionLevel(level)
  const isTitle = writer.flows > 0 || isInList
  if (!isTitle) writer.lists = 0
  endParagraph(writer)
  if (isTitle) entry.titleFrom = writer.text.length
  else begin(writer, `${'#'.repeat(level)} `)
  writer.flows += 1
}

function closeTitle(writer: Writer, from: number): void {
  const title = writer.text.slice(from).trim()
  const isPlain = title !== '' && !title.includes('**') && !title.includes(HARD_BREAK)
  if (isPlain) writer.text = `${writer.text.slice(0, from)}**${title}**`
}

/** Marks of emphasis are none with spaces inside, which belong outside; true where there was one at the end. */
function trimMarked(writer: Writer, mark: string): boolean {
  if (writer.text.length > MAX_ITEM) return false
  const start = writer.text.lastIndexOf(mark)
  const inner = writer.text.slice(start + mark.length)
  const words = inner.trim()
  if (start < 0 || words === inner || words === '') return false
  const [before = ''] = /^\s*/u.exec(inner) ?? []
  writer.text = `${writer.text.slice(0, start)}${before === '' ? '' : ' '}${mark}${words}`
  writer.isSpaced = false
  return inner.trimEnd() !== inner
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
  const { key = '', after = '', isBox, isFlow, isSkipped, titleFrom } = writer.open.pop() ?? {}
  writer.ended = { key, isLineEnd: false }
  if (UNREAD.has(name) || isSkipped === true) writer.unread = Math.max(0, writer.unread - 1)
  if (isFlow === true) writer.flows -= 1
  if (writer.unread > 0 || !isKnownTag(name)) return
  if (titleFrom !== undefined) closeTitle(writer, titleFrom)
  const isSpaceInside = MARKED.test(after) && trimMarked(writer, after)
  if (isBox === true) closeList(writer)
  else if (HEADING.test(name) || (BLOCKS.has(name) && !isImplied)) endParagraph(writer)
  else if (name === 'li') {
    if (!writer.isBlank) endLine(writer)
  } else if (name === 'ul' || name === 'ol') closeList(writer)
  else if (after !== '') write(writer, isSpaceInside ? `${after} ` : after)
}

function closeList(writer: Writer): void {
  if (!writer.isBlank) endLine(writer)
  begin(writer, '')
  writer.lists = Math.max(0, writer.lists - 1)
  if (writer.lists === 0) endParagraph(writer)
}
