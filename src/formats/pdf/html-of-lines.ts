import { isPeriodText } from '../homepage/text/period-text.ts'
import { isKnownTitle } from '../homepage/text/section-kinds.ts'
import { kindOfMarkedHeading } from '../homepage/text/heading-words.ts'
import type { PrintedLine } from './printed-lines.ts'

/** Letters of a heading, in sizes of the text around it. */
const HEADING_SIZE = 1.12
const SAME_SIZE = 0.15
const MAX_HEADING = 60
const BULLET = /^(?:[•◦▪■◼◾●○‣⁃∙·*–—-]|\p{So})\s*(?=\S)/u
const NUMBER =
  /^(?:(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)])\s+(?=\S)|\d{1,3}\s+(?=\p{Lu}[\p{L}'’-]+, ))/u
/** In a column of its own. */
const ONLY_NUMBER = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]?)$/u
const PAGE_NUMBER = /^(?:page\s*)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?$|^第?\s*\d{1,3}\s*页/iu
/** In sizes of the letters: more than from line to line. */
const PARAGRAPH_GAP = 1.75

/** `left`: where its first line begins, with its sign. */
type Paragraph = { tag: 'h2' | 'li' | 'p'; text: string; left: number; last: PrintedLine }

/** The lines of all pages as HTML: headings, points, and paragraphs, of which each row with columns is one. */
export function htmlOfLines(pages: readonly (readonly PrintedLine[])[]): string {
  const lines = withoutRepeated(pages)
  const size = commonSize(lines)
  const paragraphs: Paragraph[] = []
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1)
    const tag = tagOf(line, size)
    const right = rightAround(lines, at)
    if (last !== undefined && tag === 'p' && continues(last, line, right))
      paragraphs.splice(-1, 1, { ...last, text: joined(last.text, line), last: line })
    else paragraphs.push({ tag, text: textOf(line, tag), left: line.left, last: line })
  }
  return paragraphs.map(({ tag, text }) => `<${tag}>${escaped(text)}</${tag}>`).join('\n')
}

const AROUND = 4

/** Where the lines around one end that are the longest: lists are often narrower than the page. */
function rightAround(lines: readonly PrintedLine[], at: number): number {
  const near = lines.slice(Math.max(0, at - AROUND), at + AROUND)
  const same = near.filter(({ cells }) => cells.length === 1)
  return same.reduce((most, line) => Math.max(most, line.right), 0)
}

function tagOf(line: PrintedLine, size: number): Paragraph['tag'] {
  const [first = '', ...others] = line.cells
  const isNumbered = others.length > 0 && ONLY_NUMBER.test(first)
  if (isNumbered || BULLET.test(first) || NUMBER.test(first)) return 'li'
  if (others.length > 0 || first.length > MAX_HEADING) return 'p'
  const isLarge = line.size > size * HEADING_SIZE
  const isTitle = isKnownTitle(first) || (isLarge && kindOfMarkedHeading(first) !== undefined)
  return isTitle ? 'h2' : 'p'
}

/** True for a line that the line before it had no room for, or that goes on below a point. */
function continues({ tag, left, last }: Paragraph, line: PrintedLine, right: number): boolean {
  const isNear = last.y - line.y > 0 && last.y - line.y < line.size * PARAGRAPH_GAP
  const isNextPage = line.y > last.y
  if (tag === 'h2' || (!isNear && !isNextPage) || line.cells.length > 1) return false
  if (last.cells.length > 1 && (tag === 'p' || last.cells.some(isPeriodText))) return false
  if (Math.abs(last.size - line.size) > line.size * SAME_SIZE) return false
  const [text = ''] = line.cells
  const word = /\p{Script=Han}/u.test(text.charAt(0)) ? 1 : text.search(/\s|$/u)
  const isFull = right - last.right < word * line.size * 0.55 + line.size
  const isBelow = tag === 'li' && line.left > left + 1
  // A page that begins to the right of where points do begins in the middle of one.
  return isFull || (isBelow && (isNextPage || !/^\p{Lu}.*\d{4}/u.test(text)))
}

function joined(text: string, line: PrintedLine): string {
  const next = line.cells.join(' | ')
  if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  const isHan =
    /[\p{Script=Han}，。、；：）]$/u.test(text) && /^[\p{Script=Han}，。、；：（]/u.test(next)
  return isHan ? text + next : `${text} ${next}`
}

function textOf({ cells }: PrintedLine, tag: Paragraph['tag']): string {
  const text = cells.join(' | ')
  return tag === 'li'
    ? text
        .replace(BULLET, '')
        .replace(NUMBER, '')
        .replace(/^\|\s*/u, '')
    : text
}

/** Without page numbers, and without what stands at the edge of most pages: rows of a list are alike on some. */
function withoutRepeated(pages: readonly (readonly PrintedLine[])[]): PrintedLine[] {
  const edges = pages.flatMap((lines) => [...new Set([lines[0], lines.at(-1)].map(edgeOf))])
  return pages.flatMap((lines, page) =>
    lines.filter((line, at) => {
      const isEdge = at === 0 || at === lines.length - 1
      const edge = edgeOf(line)
      const times = edges.filter((other) => other === edge).length
      const isRepeated = times > Math.max(1, pages.length / 2)
      return !isEdge || !(PAGE_NUMBER.test(line.cells.join(' ')) || (isRepeated && page > 0))
    }),
  )
}

function edgeOf(line: PrintedLine | undefined): string {
  return (line?.cells.join(' ') ?? '').replaceAll(/\d+/gu, '#')
}

/** The size in which most letters are printed. */
function commonSize(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, cells } of lines) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + cells.join('').length)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? 10
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
