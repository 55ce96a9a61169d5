/** A text on a page with its place: from the left, from the bottom, in points. */
export interface PrintedText {
  text: string
  x: number
  y: number
  width: number
  size: number
}

/** A line of a page: its columns, where it begins and ends, and the size of its largest letters. */
export interface PrintedLine {
  cells: string[]
  left: number
  right: number
  y: number
  size: number
}

/** In parts of the size of the letters: what is between two words, and between two columns. */
const GAP = { word: 0.12, column: 1.6 }
/** How far apart the letters of one line may stand in height. */
const SAME_LINE = 0.45
/** Dots between what an entry is and when. */
const LEADER = /(?:[.…·]\s?){4,}/u
/** Signs of icon fonts are in the range for private use. */
const ICON = /[\uE000-\uF8FF]/gu

/** The lines of a page from top to bottom, the left column of a page with two before the right one. */
export function printedLines(texts: readonly PrintedText[]): PrintedLine[] {
  return columnsOf(texts).flatMap((column) => rowsOf(column).flatMap(lineOf))
}

/** A page of which no line crosses its middle strip has two columns. */
function columnsOf(texts: readonly PrintedText[]): (readonly PrintedText[])[] {
  const ends = texts.map(({ x, width }) => x + width)
  const left = texts.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const right = ends.reduce((most, end) => Math.max(most, end), 0)
  const gutter = gutterOf(texts, left, right)
  if (gutter === undefined) return [texts]
  return [texts.filter(({ x }) => x < gutter), texts.filter(({ x }) => x >= gutter)]
}

const STRIPS = 60
/** How much of a page each column has at least, in texts. */
const MIN_SHARE = 0.2

/** A strip in the middle part of the page that almost no text crosses, with much on both sides in lines of their own. */
function gutterOf(texts: readonly PrintedText[], left: number, right: number): number | undefined {
  const step = (right - left) / STRIPS
  for (let strip = STRIPS * 0.25; strip < STRIPS * 0.75; strip += 1) {
    const [from, to] = [left + strip * step, left + (strip + 1) * step]
    if (texts.some(({ x, width }) => x < to && x + width > from)) continue
    const behind = texts.filter(({ x }) => x >= to)
    const before = texts.filter(({ x }) => x < to)
    const rows = new Set(before.map(({ y }) => Math.round(y)))
    const alone = behind.filter(({ y }) => !rows.has(Math.round(y))).length
    const isShared =
      behind.length > texts.length * MIN_SHARE && before.length > texts.length * MIN_SHARE
    // Dates at the margin stand beside what they are about; columns have lines of their own.
    if (isShared && alone > behind.length / 2) return from
  }
  return undefined
}

function rowsOf(texts: readonly PrintedText[]): PrintedText[][] {
  const sorted = texts.toSorted((a, b) => b.y - a.y || a.x - b.x)
  const rows: PrintedText[][] = []
  for (const text of sorted) {
    const last = rows.at(-1)
    const [first] = last ?? []
    const isSame =
      first !== undefined && first.y - text.y < Math.min(first.size, text.size) * SAME_LINE
    if (isSame && last !== undefined) last.push(text)
    else rows.push([text])
  }
  return rows
}

function lineOf(row: readonly PrintedText[]): PrintedLine[] {
  const sorted = row.toSorted((a, b) => a.x - b.x)
  const cells: string[] = []
  let end: number | undefined
  for (const { text: written, x, width, size } of sorted) {
    const text = written.replace(ICON, '').replace(LEADER, ' | ')
    const gap = end === undefined ? 0 : (x - end) / Math.max(size, 1)
    if (end === undefined || gap > GAP.column) cells.push(text)
    else cells.push((cells.pop() ?? '') + (gap > GAP.word ? ' ' : '') + text)
    end = Math.max(end ?? 0, x + width)
  }
  const filled = cells
    .map((cell) => cell.replaceAll(/\s+/gu, ' ').trim())
    .filter((cell) => cell !== '')
  const [first] = sorted
  if (first === undefined || filled.length === 0) return []
  const size = sorted.reduce((most, text) => Math.max(most, text.size), 0)
  return [{ cells: filled, left: first.x, right: end ?? first.x, y: first.y, size }]
}
