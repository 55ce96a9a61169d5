import { lstat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { PlaceError } from '#data/issues/place-error.ts'
import { isBelow } from './real-place.ts'

/**
 * Throws `PlaceError` where a cache of ours, or a folder around it as far as `base`, is a link: with the cache we would
 * replace what the link leads to, and nobody has named that.
 */
export async function refuseLinks(cache: string, base = '.'): Promise<void> {
  const [place, end] = [resolve(cache), resolve(base)]
  const info = await lstat(place).catch(() => undefined)
  if (info?.isSymbolicLink()) throw new PlaceError('cache-link', cache)
  const above = dirname(place)
  if (above !== end && isBelow(above, end)) await refuseLinks(above, base)
}
