import { realpathSync, statSync } from 'node:fs'
import { lstat, readlink, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts'

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
 * True if a path is a folder or is in it, links resolved. Folders are compared by identity as well as by name, so
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

/** The identity of a file in the file system; undefined where there is none. */
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

/** A link of a data folder that is not followed; `found` is what it says. */
type LinkProblem = Diagnostic<'link-outside' | 'link-broken', { found: string }>

/**
 * The real place of what is at `path` in a folder. Links are followed as long as they stay in the folder, which may
 * be a link itself, or lead into one of the `linked` folders. Throws what the file system throws.
 */
export async function findInside(
  folder: string,
  path: string,
  linked: readonly string[] = [],
): Promise<{ place: string } | { missing: true } | LinkProblem> {
  const entry = join(folder, path)
  const place = await realpath(entry).catch(unlessMissing)
  if (place === undefined) {
    const link = await targetOf(entry)
    if (link === undefined) return { missing: true }
    return { code: 'link-broken', params: { found: link } }
  }
  if ([folder, ...linked].some((root) => isBelow(place, realPlace(root)))) return { place }
  return { code: 'link-outside', params: { found: (await targetOf(entry)) ?? place } }
}

/** What a link says; undefined for what is not a link. */
async function targetOf(path: string): Promise<string | undefined> {
  const entry = await lstat(path).catch(unlessMissing)
  return entry?.isSymbolicLink() ? readlink(path) : undefined
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
