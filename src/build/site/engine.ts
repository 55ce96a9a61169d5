import { join, resolve, dirname } from 'node:path'
import type { InlineConfig } from 'vite'
import { refuseLinks } from '#disk/files/cache-folder.ts'
import { replaceFolder } from '#disk/files/replace-folder.ts'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'
import { constants, copyFile, mkdir } from 'node:fs/promises'
import { listPublicFiles, type Unpublished } from '#disk/files/public-files.ts'

/** True where this runs as TypeScript, in the project itself; an installed package is built. */
const IS_SOURCE = import.meta.filename.endsWith('.ts')

/**
 * What Vite needs besides the configuration file: the sources are the engine's, while public files, caches and
 * results are those of the folder in which the command was called.
 */
export function engineConfig(publicDir: string): InlineConfig {
  return {
    root: ENGINE_FOLDER,
    configFile: join(ENGINE_FOLDER, IS_SOURCE ? 'vite.config.ts' : 'lib/vite.config.js'),
    configLoader: IS_SOURCE ? 'bundle' : 'native',
    publicDir,
    cacheDir: resolve('node_modules/.vite'),
  }
}

/** What is to be published of the owner's public files, in a folder of its own; and what is left out. */
export async function gatherPublicFiles(into: string): Promise<Unpublished[]> {
  let unpublished: Unpublished[] = []
  await refuseLinks(into)
  await replaceFolder(into, async (draft) => {
    unpublished = await copyPublicFiles(resolve('public'), draft)
  })
  return unpublished
}

/** Copies what is to be published of a folder, see `listPublicFiles`; returns what is left out. */
export async function copyPublicFiles(folder: string, into: string): Promise<Unpublished[]> {
  const { published, unpublished } = await listPublicFiles(folder)
  for (const path of published) {
    await mkdir(dirname(join(into, path)), { recursive: true })
    await copyFile(join(folder, path), join(into, path), constants.COPYFILE_FICLONE)
  }
  return unpublished
}
