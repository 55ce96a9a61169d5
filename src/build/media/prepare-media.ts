import { availableParallelism } from 'node:os'
import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import { defined } from '#core/json/defined.ts'
import type { Picture } from '#core/schema/media.ts'
import type { Issue } from '#data/issues/issue.ts'
import type { LoadedSource } from '#data/load/load-files.ts'
import { namedMedia, type NamedMedia } from '#data/media/named-media.ts'
import { findInside } from '#disk/files/real-place.ts'
import { type MediaPlace, pictureIssue, readMedia } from '#disk/media/inspect-pictures.ts'
import { readPicture } from '#disk/media/read-picture.ts'
import type { MediaStore } from './media-store.ts'
import { pictureSizes, pictureUse } from '#data/media/picture-sizes.ts'

/** What becomes of the files in `media` that the data names. */
export interface PreparedMedia {
  /** By the object in the source that names it. */
  pictures: Map<Picture, BundlePicture>
  /** Site path without leading slash → where the file is. */
  files: Map<string, string>
  /** Pictures that turned out to be damaged. */
  issues: Issue[]
}

interface MediaOptions extends MediaPlace {
  /** Where pictures are kept from build to build. */
  folder: string
  onProgress?: ((done: number, of: number) => void) | undefined
}

const FOLDER = 'assets/media'

/** Makes pictures in all sizes, or finds them among those of builds before, and finds the files that links lead to. */
export async function prepareMedia(
  { source, locate }: Pick<LoadedSource, 'source' | 'locate'>,
  options: MediaOptions,
): Promise<PreparedMedia> {
  const named = namedMedia(source)
  const prepared: PreparedMedia = { pictures: new Map(), files: new Map(), issues: [] }
  for (const { as, media } of named) {
    if (as === 'picture') continue
    const found = await findInside(options.dataFolder, media, options.linked)
    if ('place' in found) prepared.files.set(media, found.place)
  }
  const pictures = named.flatMap((one) => (one.as === 'picture' ? one : []))
  // Loading sharp takes a tenth of a second.
  if (pictures.length === 0) return prepared
  const { openMediaStore } = await import('./media-store.ts')
  const store = await openMediaStore(options.folder)
  let done = 0
  await inPool(pictures, async (one) => {
    const made = await makePicture(one, store, options)
    if (made === undefined) {
      const problem = { code: 'picture-broken', params: { found: one.name } } as const
      prepared.issues.push(pictureIssue(one, problem, locate))
    } else {
      prepared.pictures.set(one.picture, made.picture)
      for (const [name, place] of made.files) prepared.files.set(`${FOLDER}/${name}`, place)
    }
    options.onProgress?.(++done, pictures.length)
  })
  await store.close()
  return prepared
}

type NamedPicture = NamedMedia & { as: 'picture' }

/** Undefined for a picture that cannot be decoded to its end. */
async function makePicture(
  { picture: { alt, focus }, media, name, path }: NamedPicture,
  store: MediaStore,
  place: MediaPlace,
): Promise<{ picture: BundlePicture; files: Map<string, string> } | undefined> {
  const content = await readMedia(media, place)
  const facts = content && (await readPicture(content, name)).facts
  if (content === undefined || facts === undefined) return undefined
  const use = pictureUse(path)
  const sizes = pictureSizes(use, facts, focus)
  const made = await store.make({ content, facts, use, sizes }).catch(() => undefined)
  if (made === undefined) return undefined
  const picture = defined({
    src: `/${FOLDER}/${made.fallback}`,
    widths: use === 'code' ? [] : sizes.widths,
    width: sizes.fallback,
    height: sizes.heightOf(sizes.fallback),
    alt,
    clear: facts.clear ? (true as const) : undefined,
  })
  return { picture, files: made.files }
}

/** As many at a time as there are processors, so that no more pictures are in memory than are being made. */
async function inPool<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const worker = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}
