import * as v from 'valibot'
import { LocalizedText } from '../schema/text.ts'

/**
 * A picture as the build has made it. It exists in each of the widths as AVIF and WebP, whose addresses follow from
 * `src`; see `pictureSources`.
 */
export const BundlePicture = v.strictObject({
  /**
   * Path on the site of what every browser shows: `/assets/media/3f2a9c01d4e5b6a7-352.jpg`. In a preview, an address that
   * only this browser has.
   */
  src: v.string(),
  /** In pixels, ascending; none where `src` is the only file. */
  widths: v.array(v.number()),
  /** Of `src`, in pixels. */
  width: v.number(),
  height: v.number(),
  /** Absent where the picture is decorative. */
  alt: v.optional(LocalizedText),
  /** Something may show through: a drawing without a ground. */
  clear: v.optional(v.literal(true)),
})
export type BundlePicture = v.InferOutput<typeof BundlePicture>

/** A film that is loaded when a visitor wants it. */
export const BundleVideo = v.strictObject({
  poster: BundlePicture,
  /** On this site. */
  src: v.optional(v.string()),
  /** Elsewhere. */
  url: v.optional(v.string()),
})
export type BundleVideo = v.InferOutput<typeof BundleVideo>
