import type { BundlePicture, BundleVideo } from '#core/bundle/bundle-picture.ts'
import { defined } from '#core/json/defined.ts'
import type { Picture, Video } from '#core/schema/media.ts'
import type { SiteContext } from './site-context.ts'

export type PictureContext = Pick<SiteContext, 'pictures'>

/** What the build has made of a picture; undefined where there is none, and in a preview, which has no files. */
export function pictureOf(
  picture: Picture | undefined,
  { pictures }: PictureContext,
): BundlePicture | undefined {
  return picture && pictures.get(picture)
}

/** A film whose poster can be shown. */
export function videoOf(
  video: Video | undefined,
  context: PictureContext,
): BundleVideo | undefined {
  const poster = pictureOf(video?.poster, context)
  return poster && defined({ poster, src: video?.src, url: video?.url })
}
