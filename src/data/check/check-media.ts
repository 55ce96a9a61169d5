import type { LoadedSource } from '../load/load-files.ts'
import { near } from '../validate/validate.ts'
import {
  endingOf,
  MAX_MEDIA_BYTES,
  type MediaFiles,
  PICTURE_ENDINGS,
  VIDEO_ENDINGS,
} from '../load/media-files.ts'
import { namedMedia, type NamedMedia } from '../media/named-media.ts'
import type { Finding } from './rule.ts'

/**
 * Files in `media` that are named and are not there, are too large, or are of another kind than is wanted; and those
 * that nothing names, which are not published.
 */
export function checkMedia({ source, media, slugs }: LoadedSource): Finding[] {
  if (media === undefined) return []
  const named = namedMedia(source)
  return [...problemsOf(named, media), ...unused(named, media, { source, slugs })]
}

/** What systems leave in folders. */
const LEFT_BY_SYSTEM = /^(?:\..*|Thumbs\.db|desktop\.ini)$/u

/** Where a researcher has an error, what the folder names is not known. */
function unused(
  named: readonly NamedMedia[],
  files: MediaFiles,
  { source, slugs }: Pick<LoadedSource, 'source' | 'slugs'>,
): Finding[] {
  const used = new Set(named.map(({ media }) => media))
  const isKnown = (file: string) => {
    const folder = file.slice(0, file.indexOf('/'))
    return !slugs.includes(folder) || source.bundles.some(({ slug }) => slug === folder)
  }
  return [...files.keys()]
    .filter((file) => !used.has(file) && isKnown(file))
    .filter((file) => !file.split('/').some((name) => LEFT_BY_SYSTEM.test(name)))
    .map((file) => ({ code: 'media-unused', file, path: [], params: {} }))
}

function problemsOf(all: readonly NamedMedia[], media: MediaFiles): Finding[] {
  return all.flatMap((named): Finding[] => {
    const { file, path } = named
    const problem = problemOf(named, media)
    return problem === undefined ? [] : [{ file, path, ...problem }]
  })
}

function problemOf(
  { name, media, as }: NamedMedia,
  files: MediaFiles,
): Pick<Finding, 'code' | 'params'> | undefined {
  const found = files.get(media)
  if (found === undefined) {
    const folder = media.slice(0, -name.length)
    const names = [...files.keys()].filter((path) => path.startsWith(`${folder}media/`))
    const known = names.map((path) => path.slice(folder.length))
    return { code: 'media-missing', params: { found: name, ...near(name, known) } }
  }
  if ('code' in found) return found
  const endings = { picture: PICTURE_ENDINGS, video: VIDEO_ENDINGS, file: undefined }[as]
  if (endings !== undefined && !endings.includes(endingOf(name)))
    return {
      code: `no-${as === 'video' ? 'film' : 'picture'}`,
      params: { found: name, endings: { words: endings } },
    }
  if (found.size <= MAX_MEDIA_BYTES) return undefined
  return {
    code: 'media-too-large',
    params: { found: `${Math.round(found.size / 1024 / 1024)} MB` },
  }
}
