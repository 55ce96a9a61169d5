import { existsSync, lstatSync, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { findInside, realPlace } from './real-place.ts'

/** A file of the owner that is left out of the site; its path is that in the folder of public files. */
export interface Unpublished {
  path: string
  reason: 'hidden' | 'link' | 'special'
}

/** Names with a dot that hosts and validators look for. Other hidden files are rarely meant for visitors. */
const WANTED_DOTFILES = ['.nojekyll', '.well-known', '.htaccess']

/** The files of a folder of public files, by their paths within it, in a stable order. */
export interface PublicFiles {
  published: string[]
  unpublished: Unpublished[]
}

/**
 * What is to be published of a folder: no hidden files but those that hosts ask for, and nothing that a link brings in
 * from elsewhere. A link to a file of the same folder is published as that file. No folder has no files.
 */
export async function listPublicFiles(folder: string): Promise<PublicFiles> {
  const files: PublicFiles = { published: [], unpublished: [] }

  async function listBelow(parent: string): Promise<void> {
    const entries = await readdir(join(folder, parent), { withFileTypes: true })
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`
      const reason = await reasonAgainst(folder, path, entry)
      if (reason !== undefined) files.unpublished.push({ path, reason })
      else if (entry.isDirectory()) await listBelow(path)
      else files.published.push(path)
    }
  }

  if (existsSync(folder)) await listBelow('')
  return files
}

/**
 * Where a folder of public files is that is a link itself: its owner keeps the files there, and all of them are
 * published. Undefined for a folder that is not a link.
 */
export function linkedPublicFolder(folder: string): string | undefined {
  const info = lstatSync(folder, { throwIfNoEntry: false })
  return info?.isSymbolicLink() ? realPlace(folder) : undefined
}

async function reasonAgainst(
  folder: string,
  path: string,
  entry: Dirent,
): Promise<Unpublished['reason'] | undefined> {
  if (isHidden(entry.name)) return 'hidden'
  if (entry.isSymbolicLink()) return (await isFileInside(folder, path)) ? undefined : 'link'
  return entry.isFile() || entry.isDirectory() ? undefined : 'special'
}

function isHidden(name: string): boolean {
  return name.startsWith('.') && !WANTED_DOTFILES.includes(name)
}

/** True for a link to a file of the folder that is published itself. */
async function isFileInside(folder: string, path: string): Promise<boolean> {
  const found = await findInside(folder, path).catch(() => undefined)
  if (found === undefined || !('place' in found)) return false
  const isShown = !relative(realPlace(folder), found.place).split(sep).some(isHidden)
  return isShown && (await stat(found.place)).isFile()
}
