import { constants, existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CopiedFile } from '#formats/reading.ts'

interface Media {
  dataFolder: string
  slug: string
  /** The folder that the sources are in. */
  root: string
  media: readonly CopiedFile[]
}

/**
 * Copies the files that a bundle names into its folder `media`, before the data names them; a file that is there already
 * stays as it is. Returns the new files, from the data folder.
 */
export async function copyMedia(
  { dataFolder, slug, root, media }: Media,
  isWritten: boolean,
): Promise<string[]> {
  const fresh = media.filter(({ target }) => !existsSync(join(dataFolder, slug, target)))
  for (const { source, target } of isWritten ? fresh : []) {
    const place = join(dataFolder, slug, target)
    await mkdir(dirname(place), { recursive: true })
    await copyFile(join(root, source), place, constants.COPYFILE_EXCL)
  }
  return fresh.map(({ target }) => `${slug}/${target}`)
}
