import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'

interface EnginePackage {
  version: string
  engines: { node: string }
}

/** What the engine's own package.json says: the project's, or the one in someone's node_modules. */
export function enginePackage(): EnginePackage {
  return JSON.parse(readFileSync(join(ENGINE_FOLDER, 'package.json'), 'utf8')) as EnginePackage
}
