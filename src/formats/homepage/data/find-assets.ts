import type { CopiedFile } from '../../reading.ts'
import type { PictureFinder } from './picture-of-record.ts'

/** Where templates keep what pages name by a path of the site. */
const ROOTS = [
  '',
  'assets/img/',
  'assets/',
  'images/',
  'img/',
  'static/',
  'public/',
  'assets/media/',
  'static/media/',
  'static/img/',
  'assets/pdf/',
  'files/',
  'static/uploads/',
  'uploads/',
]

const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|svg|tiff?)$/iu

/** Finds files of the source that a page names, and lists those that were found for the bundle's folder `media`. */
export function createAssetFinder(
  assets: ReadonlySet<string>,
): PictureFinder & { copied: CopiedFile[] } {
  const copied: CopiedFile[] = []
  const targets = new Map<string, string>()
  const take = (source: string): string => {
    const known = targets.get(source)
    if (known !== undefined) return known
    const taken = new Set(targets.values())
    const target = freeName(source, taken)
    targets.set(source, target)
    copied.push({ source, target })
    return target
  }
  return {
    copied,
    all: assets,
    find: (path, { file, report }) => {
      if (/^(?:https?:)?\/\//iu.test(path)) {
        report('remote-picture', path)
        return undefined
      }
      const source = candidatesOf(path, file).find((candidate) => assets.has(candidate))
      if (source === undefined) {
        report('missing-file', path)
        return undefined
      }
      return take(source)
    },
    beside: (file, name) => {
      const folder = file.slice(0, file.lastIndexOf('/') + 1)
      const found = [...assets].find(
        (path) =>
          path.startsWith(folder) &&
          PICTURE.test(path) &&
          !path.slice(folder.length).includes('/') &&
          path.slice(folder.length).toLowerCase().includes(name),
      )
      return found === undefined ? undefined : take(found)
    },
  }
}

function candidatesOf(written: string, file: string): string[] {
  const path = decoded(written.split(/[?#]/u)[0] ?? '').replace(/^\.\//u, '')
  const bare = path.replace(/^\/+/u, '')
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const tops = ['', ...topFolders(file)]
  return [
    normalized(folder + bare),
    ...tops.flatMap((top) => ROOTS.map((root) => normalized(top + root + bare))),
    ...tops.flatMap((top) =>
      ROOTS.map((root) => normalized(top + root + (bare.split('/').at(-1) ?? ''))),
    ),
  ]
}

/** A folder or archive may hold the site in a folder of its own. */
function topFolders(file: string): string[] {
  const names = file.split('/').slice(0, -1)
  return names.map((_, at) => `${names.slice(0, at + 1).join('/')}/`)
}

function normalized(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A name in `media/` that every system can have, and that no other file has. */
function freeName(source: string, taken: ReadonlySet<string>): string {
  const parts = source.split('/')
  const name = (parts.at(-1) ?? 'file').replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/u, '')
  const dot = name.lastIndexOf('.')
  const [base, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)]
  const isCommon = /^(?:featured|avatar|image|preview|thumbnail|index|cover|teaser)\d*$/iu.test(
    base,
  )
  const folder = (parts.at(-2) ?? '').replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+/u, '')
  const full = isCommon && folder !== '' ? `${folder}-${base}` : base || 'file'
  for (let number = 1; ; number += 1) {
    const target = `media/${full}${number === 1 ? '' : `-${number}`}${ending}`
    if (!taken.has(target)) return target
  }
}
