import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'

interface EnginePackage {
  version: string
  engines: { node: string }
}

/** The engine's own package.json: the project's, or the one in someone's node_modules. */
export function enginePackage(): EnginePackage {
  return JSON.parse(readFileSync(join(ENGINE_FOLDER, 'package.json'), 'utf8')) as EnginePackage
}

/**
 * True when a version of Node is within the range that `engines` gives, which is always of the form `>=22.22.0`.
 *
 * @example supportsNode('20.20.2', '>=22.22.0') // false
 */
export function supportsNode(version: string, range: string): boolean {
  const [wanted, given] = [range, version].map((text) => text.match(/\d+/gu)?.map(Number) ?? [])
  for (const [at, part] of (wanted ?? []).entries()) {
    const own = given?.[at] ?? 0
    if (own !== part) return own > part
  }
  return true
}
