import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { realPlace } from './real-place.ts'

const HASH_LENGTH = 12

/** Where a command keeps what it makes for a place on the way, such as the site at `dist`: one folder for each place. */
export function cacheFolder(kind: 'sites' | 'previews', folder: string): string {
  const place = realPlace(folder)
  const hash = createHash('sha256').update(place).digest('hex').slice(0, HASH_LENGTH)
  // The name is for people, the hash tells places apart.
  const name = basename(place).replaceAll(/[^\w-]/gu, '_')
  return resolve('.build', kind, `${name}-${hash}`)
}
