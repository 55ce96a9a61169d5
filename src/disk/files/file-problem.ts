import { lstatSync, statSync } from 'node:fs'
import type { Coded } from '#core/diagnostics/diagnostic.ts'
import { isWithin } from './real-place.ts'

/** Why a command must not write a file of someone's choice; `path` is the folder that it would be in. */
export type FileProblem =
  Coded<'broken-link' | 'empty' | 'folder' | 'special'> | (Coded<'within'> & { path: string })

/** Belong to the checker, to Git and to npm. */
const TAKEN = ['data', '.git', 'node_modules']

/**
 * Why nothing must be written to `file`: undefined for a new file, and for one that is there, because it was named. The
 * data is written by commands for its format.
 */
export function fileProblem(file: string, dataFolder: string): FileProblem | undefined {
  if (file.trim() === '') return { code: 'empty' }
  const path = [dataFolder, ...TAKEN].find((folder) => isWithin(file, folder))
  if (path !== undefined) return { code: 'within', path }
  const info = statOf(file)
  if (info === undefined) return isLink(file) ? { code: 'broken-link' } : undefined
  if (info.isFile()) return undefined
  return { code: info.isDirectory() ? 'folder' : 'special' }
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch {
    // Writing it fails with a reason, or makes it.
    return undefined
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
