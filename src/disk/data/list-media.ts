import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isBundleFolder } from '#data/load/load-files.ts'
import type { MediaFile, MediaFiles } from '#data/load/media-files.ts'
import { findInside } from '../files/real-place.ts'

/**
 * The files in the `media` folders of a data folder and of the researchers' folders in it, none of them opened. Links may
 * lead into the `linked` folders, else they must stay inside. Hidden files are not listed.
 */
export async function listMedia(
  dataFolder: string,
  linked: readonly string[] = [],
): Promise<MediaFiles> {
  const files = new Map<string, MediaFile>()

  async function listBelow(folder: string): Promise<void> {
    const entries = await readdir(join(dataFolder, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) await listBelow(path)
      else {
        const file = await fileAt(dataFolder, path, linked)
        if (file !== undefined) files.set(path, file)
      }
    }
  }

  const names = await readdir(dataFolder).catch(() => [])
  await listBelow('media')
  for (const name of names.filter(isBundleFolder)) await listBelow(`${name}/media`)
  return files
}

/** Undefined for what is not a file. */
async function fileAt(
  dataFolder: string,
  path: string,
  linked: readonly string[],
): Promise<MediaFile | undefined> {
  const found = await findInside(dataFolder, path, linked)
  if ('code' in found) return found
  if (!('place' in found)) return undefined
  const info = await stat(found.place)
  return info.isFile() ? { size: info.size } : undefined
}
