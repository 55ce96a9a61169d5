import { lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Coded } from '#core/diagnostics/diagnostic.ts'
import { ENGINE_FOLDER } from './engine-folder.ts'
import { isWithin, realPlace } from './real-place.ts'
import { builtNames } from './site-mark.ts'

/** Why a build must not replace a folder; `path` is what would be lost with it. */
export type OutProblem =
  | Coded<'empty' | 'no-folder' | 'broken-link' | 'not-a-site'>
  | (Coded<'holds' | 'within' | 'stranger'> & { path: string })

/** Folders of the working folder that are never a place for a site. */
const TAKEN = ['data', 'src', 'public', '.git', '.build', 'node_modules']

/** Belong to other programs, wherever they are. */
const FOREIGN = ['.git', 'node_modules']

/**
 * Why a site must not be written to `out`, because a build replaces everything in its folder: undefined for a new or
 * an empty folder, and for one in which everything was written by an earlier build. Paths are compared without links.
 */
export function outProblem(out: string, dataFolder: string): OutProblem | undefined {
  if (out.trim() === '') return { code: 'empty' }
  const place = realPlace(out)
  if (isNoFolder(place))
    return { code: lstatOf(place)?.isSymbolicLink() ? 'broken-link' : 'no-folder' }
  const held = ['.', ENGINE_FOLDER, dataFolder, ...TAKEN].find((folder) => holds(place, folder))
  if (held !== undefined) return { code: 'holds', path: held }
  const around = placeAround(place, dataFolder)
  if (around !== undefined) return { code: 'within', path: around }
  const inside = entriesOf(place)
  const foreign = FOREIGN.find((name) => inside.includes(name))
  if (foreign !== undefined) return { code: 'holds', path: join(out, foreign) }
  if (inside.length === 0) return undefined
  const built = builtNames(place, inside)
  if (built === undefined) return { code: 'not-a-site' }
  const stranger = inside.toSorted().find((name) => !built.has(name))
  return stranger === undefined ? undefined : { code: 'stranger', path: join(out, stranger) }
}

/** True where something else than a folder is, or is on the way. */
function isNoFolder(place: string): boolean {
  const entry = lstatOf(place)
  if (entry !== undefined) return !entry.isDirectory()
  const parent = dirname(place)
  return parent !== place && isNoFolder(parent)
}

function lstatOf(path: string) {
  try {
    return lstatSync(path)
  } catch {
    // Not there, or inside a file.
    return undefined
  }
}

function holds(out: string, folder: string): boolean {
  return exists(folder) && isWithin(folder, out)
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

/** The folder around `out` that belongs to something else. */
function placeAround(out: string, dataFolder: string): string | undefined {
  const taken = [dataFolder, ...TAKEN].find((folder) => isWithin(out, folder))
  if (taken !== undefined) return taken
  const parts = out.split(sep)
  const at = parts.findIndex((part) => FOREIGN.includes(part))
  const foreign = parts.slice(0, at + 1).join(sep)
  return at === -1 || isWithin('.', foreign) ? undefined : foreign
}

function entriesOf(folder: string): string[] {
  return exists(folder) ? readdirSync(folder) : []
}
