import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { realPlace } from '../disk/real-place.ts'

const HASH_LENGTH = 12

/** Where builds of the site at `out` keep what they make on the way: another folder for each place. */
export function cacheFolder(out: string): string {
  const place = realPlace(out)
  const hash = createHash('sha256').update(place).digest('hex').slice(0, HASH_LENGTH)
  // The name is for people, the hash tells places apart.
  const name = basename(place).replaceAll(/[^\w-]/gu, '_')
  return resolve('.build', 'sites', `${name}-${hash}`)
}
