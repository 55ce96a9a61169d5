import { cpSync, existsSync, realpathSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { InlineConfig } from 'vite'
import { ENGINE_FOLDER } from './engine-folder.ts'

/** True where this runs as TypeScript, in the project itself; an installed package is built. */
const IS_SOURCE = import.meta.filename.endsWith('.ts')

/**
 * What Vite must know besides the configuration file: the sources are the engine's, while public files, caches and
 * results are those of the folder in which the command was called.
 */
export function engineConfig(): InlineConfig {
  return {
    root: ENGINE_FOLDER,
    configFile: join(ENGINE_FOLDER, IS_SOURCE ? 'vite.config.ts' : 'lib/vite.config.js'),
    configLoader: IS_SOURCE ? 'bundle' : 'native',
    publicDir: publicFolder(),
    cacheDir: resolve('node_modules/.vite'),
  }
}

/** The engine's public files with those of the owner laid over them; a folder of its own only where there are both. */
function publicFolder(): string {
  const [engines, owners] = [join(ENGINE_FOLDER, 'public'), resolve('public')]
  if (!existsSync(owners) || realpathSync(owners) === realpathSync(engines)) return engines
  const united = resolve('.build/public')
  rmSync(united, { recursive: true, force: true })
  for (const folder of [engines, owners]) cpSync(folder, united, { recursive: true })
  return united
}
