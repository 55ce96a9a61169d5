import type { Picture } from '#core/schema/media.ts'
import type { DataRecord } from './data-record.ts'

/** Finds the file that a source names as a picture, and remembers that it is wanted. */
export type PictureFinder = {
  /** The paths of all files that are no text. */
  all: ReadonlySet<string>
  /** The picture at `path`, as written in `file`; undefined (and reported) where the source does not have it. */
  find: (path: string, at: { file: string; report: DataRecord['report'] }) => string | undefined
  /** The picture beside a page of HugoBlox: `featured.jpg`, `avatar.png`. */
  beside: (file: string, name: string) => string | undefined
}

const KEYS = [
  'image',
  'img',
  'preview',
  'picture',
  'photo',
  'avatar',
  'cover',
  'thumbnail',
  'teaser',
  'logo',
]

/** The picture that a record names, or that lies beside its page. */
export function pictureOfRecord(
  record: DataRecord,
  { pictures, place }: { pictures: PictureFinder; place: { file: string } },
  title = record.text('title', 'name'),
): Picture | undefined {
  const [image] = record.records('image', 'cover', 'header')
  const written =
    record.text(...KEYS) || (image?.text('filename', 'src', 'path', 'url', 'teaser', 'image') ?? '')
  const caption = image?.text('caption', 'alt') ?? ''
  const src =
    (written === ''
      ? undefined
      : pictures.find(written, { file: place.file, report: record.report })) ??
    pictures.beside(place.file, 'featured')
  if (src === undefined) {
    if (caption !== '') record.report('not-understood', caption)
    return undefined
  }
  return { src, alt: record.localize(caption || title || 'Picture') }
}
