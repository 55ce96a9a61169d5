import { existsSync, realpathSync } from 'node:fs'
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

/** The engine's public files with those of the owner laid over them, in a folder of their own; and what is left out. */
export async function mergePublicFiles(into: string): Promise<Unpublished[]> {
  const [engines, owners] = [join(ENGINE_FOLDER, 'public'), resolve('public')]
  const isBoth = existsSync(owners) && realpathSync(owners) === realpathSync(engines)
  let unpublished: Unpublished[] = []
  await refuseLinks(into)
  await replaceFolder(into, async (draft) => {
    if (!isBoth) await copyPublicFiles(engines, draft)
    unpublished = await copyPublicFiles(owners, draft)
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
