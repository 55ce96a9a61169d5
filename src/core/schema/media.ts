import * as v from 'valibot'
import { LocalizedText } from './text.ts'

const LONGEST = 300

/** Names that every system can have: no `..`, nothing hidden, no backslash, no control character. */
const PATH = /^media(?:\/[^./\\\p{C}<>:"|?*][^/\\\p{C}<>:"|?*]*)+$/u

/** True for the path of a file in the folder `media` that the JSON file is beside. */
export function isMediaPath(text: string): boolean {
  return text.length <= LONGEST && PATH.test(text)
}

/** `"media/portrait.jpg"`: a file beside the data. */
export const MediaPath = v.pipe(v.string(), v.check(isMediaPath, 'media-path'))
export type MediaPath = v.InferOutput<typeof MediaPath>

const Fraction = v.pipe(v.number(), v.minValue(0, 'fraction'), v.maxValue(1, 'fraction'))

/**
 * A picture beside the data. `focus` is the point that stays in view where it is cropped: fractions of its width and
 * height, from the upper left corner.
 */
export const Picture = v.pipe(
  v.strictObject({
    src: MediaPath,
    alt: v.optional(LocalizedText),
    decorative: v.optional(v.boolean()),
    focus: v.optional(v.pipe(v.array(Fraction), v.length(2, 'focus'))),
  }),
  v.check(({ alt, decorative }) => (alt !== undefined) !== (decorative === true), 'no-alt'),
)
export type Picture = v.InferOutput<typeof Picture>

/** A film beside the data, or one elsewhere; either way it is only loaded when a visitor wants it. */
export const Video = v.pipe(
  v.strictObject({
    src: v.optional(MediaPath),
    url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/[^\s<>"]+$/u, 'url'))),
    poster: Picture,
  }),
  v.check(({ src, url }) => (src === undefined) !== (url === undefined), 'no-video'),
)
export type Video = v.InferOutput<typeof Video>
