import { createHash } from 'node:crypto'
import { lstat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { PlaceError } from '#data/issues/place-error.ts'
import { isBelow, realPlace } from './real-place.ts'

const HASH_LENGTH = 12

/** Where a command keeps what it makes for a place on the way, such as the site at `dist`: one folder for each place. */
export function cacheFolder(kind: 'sites' | 'previews', folder: string): string {
  const place = realPlace(folder)
  const hash = createHash('sha256').update(place).digest('hex').slice(0, HASH_LENGTH)
  // The name is for people, the hash distinguishes places.
  const name = basename(place).replaceAll(/[^\w-]/gu, '_')
  return resolve('.build', kind, `${name}-${hash}`)
}

/**
 * Throws `PlaceError` where a cache of ours, or a folder around it as far as `base`, is a link: with the cache we would
 * replace what the link leads to, and no one has named that.
 */
export async function refuseLinks(cache: string, base = '.'): Promise<void> {
  const [place, end] = [resolve(cache), resolve(base)]
  const info = await lstat(place).catch(() => undefined)
  if (info?.isSymbolicLink()) throw new PlaceError('cache-link', cache)
  const above = dirname(place)
  if (above !== end && isBelow(above, end)) await refuseLinks(above, base)
}
