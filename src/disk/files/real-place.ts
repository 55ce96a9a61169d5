import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** The absolute path without links, also of what does not exist yet: its nearest existing folder is looked up. */
export function realPlace(path: string): string {
  const absolute = resolve(path)
  const parent = dirname(absolute)
  try {
    return realpathSync.native(absolute)
  } catch {
    return parent === absolute ? absolute : join(realPlace(parent), basename(absolute))
  }
}

/**
 * True if a path is a folder or lies in it, links resolved. Folders are compared by identity as well as by name, so
 * that `DATA` is `data` wherever the file system says so.
 */
export function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [realPlace(path), realPlace(folder)]
  if (isBelow(inner, outer)) return true
  const wanted = identityOf(outer)
  return wanted !== undefined && withAncestors(inner).some((above) => identityOf(above) === wanted)
}

/** The same for two places as `realPlace` gives them, by their names alone. */
export function isBelow(inner: string, outer: string): boolean {
  const way = relative(outer, inner)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** What the file system knows a file by; undefined where there is none. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}

function withAncestors(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [path, ...withAncestors(parent)]
}
