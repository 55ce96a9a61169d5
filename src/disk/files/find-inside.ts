import { lstat, readlink, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts'
import { isBelow, realPlace } from './real-place.ts'

/** A link of a data folder that is not followed; `found` is what it says. */
export type LinkProblem = Diagnostic<'link-outside' | 'link-broken', { found: string }>

/**
 * The real place of what lies at `path` in a folder. Links are followed as long as they stay in the folder, which may
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

/** What a link says; undefined for what is no link. */
async function targetOf(path: string): Promise<string | undefined> {
  const entry = await lstat(path).catch(unlessMissing)
  return entry?.isSymbolicLink() ? readlink(path) : undefined
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
