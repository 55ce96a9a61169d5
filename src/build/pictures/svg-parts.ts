import type { FittedText } from './fit-text.ts'
import type { Words } from './picture-words.ts'
import type { DrawingStyle } from './drawing-style.ts'
import type { SetText, Typesetter } from './typesetter.ts'
import type { Measure } from './wrap-text.ts'

/** The size that sites ask for: twice as wide as high, nearly. */
export const PICTURE = { width: 1200, height: 630 } as const

const MARGIN = 72
/** Where the sheet is folded, and the leaves to both sides of the fold. */
const FOLD = 336
export const LEFT = { x: MARGIN, width: FOLD - MARGIN - 32 } as const
export const RIGHT = { x: FOLD + 64, width: PICTURE.width - FOLD - 64 - MARGIN } as const
export const TOP = MARGIN
export const BOTTOM = PICTURE.height - MARGIN

/** Of the font size: from the upper edge of capitals, or of Chinese characters, to the baseline. */
const RISE = { en: 0.67, zh: 0.83 } as const

/** Paper, and the fold between its two leaves. */
export function sheet({ colours }: DrawingStyle, parts: readonly string[]): string {
  const { width, height } = PICTURE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper.light}"/>`,
    `<rect x="${FOLD}" width="2" height="${height}" fill="${colours.rule.light}"/>`,
    ...parts,
    '</svg>',
  ].join('')
}

export function createMeasure(typesetter: Typesetter): Measure {
  const known = new Map<string, number>()
  return (text, style) => {
    const key = `${style.weight}${style.lang}${text}`
    const width = known.get(key) ?? typesetter.set(text, style).width / 1000
    known.set(key, width)
    return width
  }
}

interface Place {
  x: number
  /** The upper edge of the first line's capitals. */
  top: number
  leading: number
}

/** Lines of text below each other. */
export function textBlock(
  { size, lines }: FittedText,
  { x, top, leading }: Place,
  { typesetter, colours }: DrawingStyle,
): string {
  return lines
    .map((line, at) => {
      const baseline = top + size * (riseOf(lines) + at * leading)
      let pen = x
      return line
        .map((span) => {
          const set = typesetter.set(span.text, span)
          const drawn = drawGlyphs(set, { x: pen, y: baseline, size })
          pen += (set.width * size) / 1000
          return `<g fill="${colours[span.ink].light}">${drawn}</g>`
        })
        .join('')
    })
    .join('')
}

/** From the upper edge of the first line's capitals to the last baseline. */
export function heightOf({ size, lines }: FittedText, leading: number): number {
  return lines.length === 0 ? 0 : size * (riseOf(lines) + (lines.length - 1) * leading)
}

function riseOf([first]: FittedText['lines']): number {
  return RISE[first?.[0]?.lang ?? 'en']
}

/** The family name in a square, as the site shows it. */
export function seal(
  words: Words,
  { x, y, size }: { x: number; y: number; size: number },
  { typesetter, colours }: DrawingStyle,
): string {
  const ink = colours['seal-ink'].light
  const set = typesetter.set(words.text, words)
  const fontSize = size * Math.min(0.62, 680 / set.width)
  const letters = drawGlyphs(set, {
    x: x + (size - (set.width * fontSize) / 1000) / 2,
    // Chinese characters take up nearly the whole em, Latin capitals on two thirds of it.
    y: y + size / 2 + fontSize * (words.lang === 'zh' ? 0.38 : RISE.en / 2),
    size: fontSize,
  })
  const inset = size * 0.07
  return [
    `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="${size * 0.1}" fill="${colours.seal.light}"/>`,
    `<rect x="${x + inset}" y="${y + inset}" width="${size - 2 * inset}" height="${size - 2 * inset}" rx="${size * 0.06}" fill="none" stroke="${ink}" stroke-opacity="0.55" stroke-width="2"/>`,
    `<g fill="${ink}">${letters}</g>`,
  ].join('')
}

function drawGlyphs(
  { glyphs }: SetText,
  { x, y, size }: { x: number; y: number; size: number },
): string {
  const scale = size / 1000
  return glyphs
    .map((glyph) => {
      const place = `${round(x + glyph.x * scale)} ${round(y - glyph.y * scale)}`
      return `<path transform="translate(${place}) scale(${scale} ${-scale})" d="${glyph.outline}"/>`
    })
    .join('')
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
