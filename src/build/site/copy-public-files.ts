import { constants, copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listPublicFiles, type Unpublished } from '#disk/files/public-files.ts'

/** Copies what is to be published of a folder, see `listPublicFiles`; returns what is left out. */
export async function copyPublicFiles(folder: string, into: string): Promise<Unpublished[]> {
  const { published, unpublished } = await listPublicFiles(folder)
  for (const path of published) {
    await mkdir(dirname(join(into, path)), { recursive: true })
    await copyFile(join(folder, path), join(into, path), constants.COPYFILE_FICLONE)
  }
  return unpublished
}
