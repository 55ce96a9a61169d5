import type { Picture } from '#core/schema/media.ts'
import type { JsonPath } from '../validate/json-path.ts'

/** What a picture is for, which decides about its sizes. */
export type PictureUse = 'portrait' | 'figure' | 'logo' | 'code'

/** In pixels, the right way up. */
interface PictureSize {
  width: number
  height: number
}

/** A part of a picture, in pixels. */
interface Crop {
  left: number
  top: number
  width: number
  height: number
}

export interface PictureSizes {
  crop: Crop | undefined
  /** Ascending, at least one. */
  widths: number[]
  /** Height of a width. */
  heightOf: (width: number) => number
  /** The one that is also made for browsers without AVIF and WebP. */
  fallback: number
}

/** Widths of a portrait on a page: 11 rem, once and twice as fine; the smallest is that of lists. */
const PORTRAIT = [96, 192, 352]

/** Of a teaser (9 rem) and on a page of its own (45 rem), each once and twice as fine. */
const FIGURE = [144, 288, 720, 1_440]

/** A tall picture is only as wide as it has to be for this height. */
const TALLEST = 1_800

/** In the header, which is 48 px high, once and twice as fine. */
const LOGO_HEIGHTS = [32, 64]

const PORTRAIT_RATIO = 4 / 5

/** A little above the middle: that is where faces are. */
const FACE: [number, number] = [0.5, 0.4]

/** By the place where the data names it; a code is what is beside an account without an address. */
export function pictureUse(path: JsonPath): PictureUse {
  const key = path.at(-2)
  if (key === 'portrait' || key === 'logo') return key
  return path[0] === 'links' ? 'code' : 'figure'
}

/** The sizes that a picture is made in; none is larger than the picture. */
export function pictureSizes(
  use: PictureUse,
  facts: PictureSize,
  focus: Picture['focus'],
): PictureSizes {
  const crop = use === 'portrait' ? cropPortrait(facts, focus) : undefined
  const { width, height } = crop ?? facts
  const heightOf = (wanted: number) => Math.max(1, Math.round((wanted * height) / width))
  const widths = upTo(wantedWidths(use, width / height), width)
  const fallback = widths.findLast((one) => one <= 720) ?? widths[0] ?? width
  return { crop, widths, heightOf, fallback }
}

function wantedWidths(use: PictureUse, ratio: number): number[] {
  switch (use) {
    case 'portrait':
      return PORTRAIT
    case 'logo':
      return LOGO_HEIGHTS.map((height) => Math.max(1, Math.round(height * ratio)))
    // Every square of a code stays as sharp as it is.
    case 'code':
      return [Number.POSITIVE_INFINITY]
    default:
      return FIGURE.map((width) => Math.max(1, Math.min(width, Math.round(TALLEST * ratio))))
  }
}

/** Those that are smaller, and the largest possible. */
function upTo(wanted: readonly number[], most: number): number[] {
  return [...new Set(wanted.map((width) => Math.min(width, most)))]
}

/** The largest part in the shape of a portrait, with the focus as near to its middle as can be. */
function cropPortrait({ width, height }: PictureSize, focus = FACE as number[]): Crop {
  const [x = FACE[0], y = FACE[1]] = focus
  const size = {
    width: Math.max(1, Math.min(width, Math.round(height * PORTRAIT_RATIO))),
    height: Math.max(1, Math.min(height, Math.round(width / PORTRAIT_RATIO))),
  }
  const start = (middle: number, part: number, whole: number) =>
    Math.min(Math.max(Math.round(middle * whole - part / 2), 0), whole - part)
  return { ...size, left: start(x, size.width, width), top: start(y, size.height, height) }
}
