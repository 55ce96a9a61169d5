import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import { defined } from '#core/json/defined.ts'
import type { Picture } from '#core/schema/media.ts'
import type { SourceSite } from '#data/load/source-site.ts'
import { namedMedia } from '#data/media/named-media.ts'
import { type PictureUse, pictureUse } from '#data/media/picture-sizes.ts'
import type { CopiedFile } from '#formats/reading.ts'

/** A picture as the build would make it, for one size. */
export interface DrawnPicture {
  content: Blob
  width: number
  height: number
  /** Something may show through. */
  clear: boolean
}

/** Undefined for what cannot be shown. */
export type DrawPicture = (
  file: Blob,
  use: PictureUse,
  focus: Picture['focus'],
) => Promise<DrawnPicture | undefined>

/** What was given besides texts, by path, and who draws it. */
export interface GivenPictures {
  pictures: ReadonlyMap<string, Blob>
  draw: DrawPicture
}

export interface ShownPictures {
  /** By the object in the source that names it. */
  pictures: Map<Picture, BundlePicture>
  /** The drawn pictures, by their `src`. */
  files: Map<string, Blob>
  /** The files that the data names as they were given, by their paths in the data folder. */
  originals: Map<string, Blob>
}

/** Finds the pictures that the data names among the files that were given. One that is not there is not shown. */
export async function showPictures(
  source: SourceSite,
  { pictures: given, draw, copied }: GivenPictures & { copied: readonly CopiedFile[] },
): Promise<ShownPictures> {
  const shown: ShownPictures = { pictures: new Map(), files: new Map(), originals: new Map() }
  const sources = new Map(copied.map(({ source: from, target }) => [target, from]))
  for (const named of namedMedia(source)) {
    const { name, media, path } = named
    const file =
      given.get(sources.get(name) ?? '') ?? given.get(nearestPath(media, [...given.keys()]))
    if (file !== undefined) shown.originals.set(media, file)
    if (named.as !== 'picture' || file === undefined) continue
    const { picture } = named
    const drawn = await draw(file, pictureUse(path), picture.focus)
    if (drawn === undefined) continue
    const src = `/preview/picture-${shown.files.size + 1}`
    const { content, width, height, clear } = drawn
    shown.files.set(src, content)
    shown.pictures.set(
      picture,
      defined({ src, widths: [], width, height, alt: picture.alt, clear: clear || undefined }),
    )
  }
  return shown
}

/**
 * The path that has most names in common with `wanted`, from the last one; empty where there is none. Files may come
 * in a folder of any name, or in none.
 */
export function nearestPath(wanted: string, paths: readonly string[]): string {
  const names = wanted.split('/').toReversed()
  const common = (path: string) => {
    const own = path.split('/').toReversed()
    const end = names.findIndex((name, at) => own[at] !== name)
    return end < 0 ? names.length : end
  }
  const [best = ''] = paths.toSorted((a, b) => common(b) - common(a))
  return common(best) === 0 ? '' : best
}
