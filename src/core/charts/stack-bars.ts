/** A part of a bar; lengths in pixels, `y` downwards from the top of the drawing. */
export type Segment<K> = { key: K; y: number; height: number }

type Scale = {
  /** Value that fills the whole height. */
  max: number
  /** Pixels that a bar may be high. */
  height: number
  /** Where the bars are. */
  base: number
}

/** No paper is so little that it cannot be seen. */
const THIN = 1.5

/**
 * Stacks values upon each other from the base line up, with edges on half pixels at least.
 *
 * @example stackBars([['a', 1], ['b', 3]], { max: 4, height: 40, base: 50 })
 * // [{ key: 'a', y: 40, height: 10 }, { key: 'b', y: 10, height: 30 }]
 */
export function stackBars<K>(
  values: Iterable<readonly [K, number]>,
  { max, height, base }: Scale,
): Segment<K>[] {
  const segments: Segment<K>[] = []
  let top = base
  for (const [key, value] of values) {
    if (value <= 0) continue
    const length = barHeight(value, { max, height })
    top = half(top - length)
    segments.push({ key, y: top, height: length })
  }
  return segments
}

/** Height of a bar in pixels, on half pixels. */
export function barHeight(value: number, { max, height }: Pick<Scale, 'max' | 'height'>): number {
  if (value <= 0 || max <= 0) return 0
  return Math.max(THIN, half((value / max) * height))
}

/**
 * Which of `count` columns get a label so that at most `room` fit beside each other: every one, every second,
 * fifth, tenth …, counted back from the last, because the newest matters most.
 */
export function isLabelled(at: number, count: number, room: number): boolean {
  const step = [1, 2, 5, 10, 20, 50].find((every) => count / every <= room) ?? count
  return (count - 1 - at) % step === 0
}

/** Left edge and width of a column and of the bar in it, in per cent of the width. */
export function column(
  at: number,
  count: number,
): Record<'x' | 'width' | 'barX' | 'barWidth', number> {
  const width = 100 / count
  // Few bars would become slabs; many are close.
  const barWidth = Math.min(width * (count > 20 ? 0.82 : 0.64), 7)
  return {
    x: round(at * width),
    width: round(width),
    barX: round(at * width + (width - barWidth) / 2),
    barWidth: round(barWidth),
  }
}

function half(pixels: number): number {
  return Math.round(pixels * 2) / 2
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
