import { unzipSync } from 'fflate'

/** A file of an archive, with its path relative to the folder that contains all of them. */
export type ArchivedFile = { path: string; bytes: Uint8Array }

export interface UnzipOptions {
  /** Only these are unpacked. */
  isWanted: (path: string) => boolean
  /** In bytes, of all that is unpacked. */
  maxBytes: number
  maxFiles: number
  /** Keeps whole paths, even if one folder contains all files. */
  keepsFolder?: boolean
}

/**
 * The wanted files of a zip archive, sorted by path. Names that leave the folder are skipped; sizes are known
 * before anything is unpacked, so that a small archive cannot become a large one.
 */
export function unzip(
  archive: Uint8Array,
  { isWanted, maxBytes, maxFiles, keepsFolder = false }: UnzipOptions,
): ArchivedFile[] | 'broken' | 'too-large' {
  let bytes = 0
  let count = 0
  try {
    const files = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (!isInside(name) || !isWanted(name)) return false
        bytes += originalSize
        count += 1
        return bytes <= maxBytes && count <= maxFiles
      },
    })
    if (bytes > maxBytes || count > maxFiles) return 'too-large'
    const paths = Object.keys(files).toSorted()
    const root = keepsFolder ? '' : commonFolder(paths)
    return paths.map((path) => ({
      path: path.slice(root.length),
      bytes: files[path] ?? new Uint8Array(),
    }))
  } catch {
    return 'broken'
  }
}

/** A file, and one below the folder that the archive is unpacked to. */
function isInside(name: string): boolean {
  const parts = name.split(/[/\\]/u)
  return !/^(?:[/\\]|[A-Za-z]:)/u.test(name) && !parts.includes('..') && parts.at(-1) !== ''
}

/** `site-main/` where all files are in it: archives of a project have its name around everything. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = first.slice(0, first.indexOf('/') + 1)
  return paths.every((path) => path.startsWith(folder)) ? folder : ''
}
