import { cutLine, type Line, type Measure, widestWord, wrapText } from './wrap-text.ts'

/** The place that a text may take, in pixels. */
export interface Room {
  width: number
  /** How many lines there may be at a font size. */
  lines: (size: number) => number
  /** Font sizes to try, the preferred one first. */
  sizes: readonly number[]
  /** Makes lines about equally long. */
  balanced?: boolean
}

export interface FittedText {
  size: number
  lines: Line[]
}

/** A text in the first font size in which it fits without a broken word; cut with an ellipsis where it fits in none. `measure` is in ems. */
export function fitText(spans: Line, room: Room, measure: Measure): FittedText {
  const widest = widestWord(spans, measure)
  for (const size of room.sizes) {
    const width = room.width / size
    if (widest > width && size !== room.sizes.at(-1)) continue
    const lines = wrapText(spans, width, measure)
    if (lines.length <= room.lines(size)) {
      return { size, lines: room.balanced ? balance(spans, width, measure) : lines }
    }
  }
  const size = room.sizes.at(-1) ?? 1
  const lines = wrapText(spans, room.width / size, measure).slice(0, room.lines(size))
  const last = cutLine(lines.pop() ?? [], room.width / size, measure)
  return { size, lines: [...lines, last] }
}

/** The narrowest lines of which there are no more than at full width. */
function balance(spans: Line, width: number, measure: Measure): Line[] {
  const count = wrapText(spans, width, measure).length
  const widest = widestWord(spans, measure)
  if (count < 2 || widest > width) return wrapText(spans, width, measure)
  let [low, high] = [Math.max(width / 2, widest), width]
  while (high - low > 0.1) {
    const middle = (low + high) / 2
    if (wrapText(spans, middle, measure).length > count) low = middle
    else high = middle
  }
  return wrapText(spans, high, measure)
}
