import { Parser } from 'htmlparser2'
import { kindOfMarkedHeading } from '../text/heading-words.ts'
import { kindOfHeading } from '../text/section-kinds.ts'
import { BLOCKS, UNREAD } from './html-tags.ts'

const HEADING = /^h([1-6])$/u
/** Elements that people put around one entry of a list. */
const BOX_TAGS: ReadonlySet<string> = new Set(['div', 'article', 'section', 'tr', 'li'])
const ENDS_PIECE: ReadonlySet<string> = new Set([...BLOCKS, 'br', 'td', 'th', 'li', 'time'])
/** An entry is longer than a button and shorter than a section; what begins with more than a title is prose. */
const LENGTH = { least: 10, most: 4_000, first: 400 }
/** Of the headings of a level that name sections, so that the level is one of sections. */
const LEAST_SHARE = 1 / 3
/** Signs that the text in an element is Markdown. */
const MARKDOWN = /^[ \t]*(?:[-*+]|\d{1,3}\.)[ \t]|\]\(|\*\*|^[ \t]*#/mu
/** Deeper elements are no entries, and following them would take too long. */
const MAX_DEPTH = 200
/** The least level of the headings that mostly begin sections. */
const LARGE = 2
/** The parser's time grows with the square of the elements that are open. */
const MAX_OPEN = 2_000
const CHUNK = 8_192

type Element = {
  name: string
  signature: string
  start: number
  end: number
  /** The state of the counters where the element begins, then what it contains. */
  pieces: number
  length: number
  firstPiece: number
  headings: Set<number>
  hasGroup: boolean
  children: Element[]
}

/** What only the whole of a page shows: `boxes` are the starts of elements that are an entry each, and whether their text is Markdown. */
export type PageOutline = {
  boxes: ReadonlyMap<number, { isMarkdown: boolean }>
  /** Whether headings of this level begin sections; others may be titles of entries. */
  isSectionLevel: (level: number) => boolean
}

const NO_BOXES: PageOutline = { boxes: new Map(), isSectionLevel: () => true }

/**
 * Finds the elements that repeat: on a page of HTML an entry of a list is often no list item but one of several equal boxes or rows,
 * whose parts (date, title, authors) are paragraphs or headings of their own.
 */
export function outlineOfPage(html: string): PageOutline {
  if (!/<(?:div|article|section|tr|h[1-6])\b/iu.test(html)) return NO_BOXES
  const { groups, headings } = scan(html)
  const levels = sectionLevels(headings)
  const boxes = new Map<number, { isMarkdown: boolean }>()
  for (const group of groups) {
    if (group.some(({ headings }) => [...headings].some((level) => levels.has(level)))) continue
    for (const { start, end, hasGroup } of group) {
      if (!hasGroup) boxes.set(start, { isMarkdown: MARKDOWN.test(html.slice(start, end)) })
    }
  }
  return { boxes, isSectionLevel: (level) => levels.size === 0 || levels.has(level) }
}

type Headings = Map<number, { all: number; known: number }>
type Scan = { groups: Element[][]; headings: Headings }

type Scanner = Scan & {
  open: Element[]
  /** What is in no element. */
  root: Element
  /** How many pieces and how many characters of text there were so far. */
  pieces: number
  length: number
  isInPiece: boolean
  unread: number
  heading: string | undefined
}

function scan(html: string): Scan {
  const start = { groups: [], headings: new Map(), open: [], pieces: 0, length: 0 }
  const root = elementAt(start, { name: '', start: 0, kind: '' })
  const scanner: Scanner = { ...start, root, isInPiece: false, unread: 0, heading: undefined }
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        openElement(scanner, { name, start: parser.startIndex, kind: attributes['class'] ?? '' }),
      ontext: (text) => addText(scanner, text),
      onclosetag: (name) => closeElement(scanner, name, parser.endIndex),
    },
    { decodeEntities: false },
  )
  for (let at = 0; at < html.length && scanner.open.length < MAX_OPEN; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK))
  parser.end()
  scanner.groups.push(...groupsOf(root.children))
  return scanner
}

type Opening = { name: string; start: number; kind: string }

function openElement(scanner: Scanner, { name, start, kind }: Opening): void {
  if (UNREAD.has(name)) scanner.unread += 1
  if (ENDS_PIECE.has(name)) scanner.isInPiece = false
  if (HEADING.test(name)) scanner.heading = ''
  scanner.open.push(elementAt(scanner, { name, start, kind }))
}

function elementAt(
  { pieces, length }: Pick<Scanner, 'pieces' | 'length'>,
  { name, start, kind }: Opening,
): Element {
  const signature = `${name}.${kind.split(/\s+/u)[0] ?? ''}`
  const own = { name, signature, start, end: start, pieces, length, firstPiece: 0 }
  return { ...own, headings: new Set(), hasGroup: false, children: [] }
}

function addText(scanner: Scanner, text: string): void {
  const length = text.replace(/\s+/gu, ' ').trim().length
  // Elements with lines of their own in the source are often shown so.
  if (length === 0 && text.includes('\n')) scanner.isInPiece = false
  if (length === 0 || scanner.unread > 0) return
  if (scanner.heading !== undefined) scanner.heading += text
  if (!scanner.isInPiece) scanner.pieces += 1
  scanner.isInPiece = true
  scanner.length += length
  for (const element of scanner.open.slice(-MAX_DEPTH)) {
    if (element.pieces === scanner.pieces - 1) element.firstPiece += length
  }
}

function closeElement(scanner: Scanner, name: string, end: number): void {
  const element = scanner.open.pop()
  if (element === undefined) return
  if (UNREAD.has(name)) scanner.unread = Math.max(0, scanner.unread - 1)
  if (ENDS_PIECE.has(name)) scanner.isInPiece = false
  const level = Number(HEADING.exec(name)?.[1] ?? 0)
  if (level > 0) closeHeading(scanner, level)
  element.end = end
  element.pieces = scanner.pieces - element.pieces
  element.length = scanner.length - element.length
  const groups = groupsOf(element.children)
  scanner.groups.push(...groups)
  element.hasGroup = groups.length > 0 || element.children.some(({ hasGroup }) => hasGroup)
  const parent = scanner.open.at(-1) ?? scanner.root
  if (level > 0) parent.headings.add(level)
  for (const inner of element.headings) parent.headings.add(inner)
  parent.children.push({ ...element, children: [] })
}

function closeHeading(scanner: Scanner, level: number): void {
  const counts = scanner.headings.get(level) ?? { all: 0, known: 0 }
  const words = scanner.heading ?? ''
  // Small headings are titles of entries more often, which contain such words too.
  const kind = level > LARGE ? kindOfHeading(words) : kindOfMarkedHeading(words)
  const isKnown = kind !== undefined
  scanner.headings.set(level, { all: counts.all + 1, known: counts.known + (isKnown ? 1 : 0) })
  scanner.heading = undefined
}

/** Equal neighbors that could be an entry each. */
function groupsOf(children: readonly Element[]): Element[][] {
  const boxes = children.filter(({ name }) => BOX_TAGS.has(name))
  if (boxes.length < 2) return []
  return [...Map.groupBy(boxes, ({ signature }) => signature).values()]
    .map((group) => group.filter(isEntry))
    .filter((group) => group.length > 1)
}

function isEntry({ pieces, length, firstPiece }: Element): boolean {
  return pieces > 1 && length >= LENGTH.least && length <= LENGTH.most && firstPiece <= LENGTH.first
}

function sectionLevels(headings: Headings): ReadonlySet<number> {
  return new Set(
    [...headings].flatMap(([level, { all, known }]) =>
      known > 0 && known >= all * LEAST_SHARE ? [level] : [],
    ),
  )
}
