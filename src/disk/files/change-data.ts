import { existsSync, realpathSync } from 'node:fs'
import { mkdir, readFile, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { HeldError } from './holder.ts'
import { finishJournal, hasJournal, writeJournal, type PlannedFile } from './journal.ts'
import { PlaceError } from '#data/issues/place-error.ts'
import { findInside, isBelow, realPlace } from './real-place.ts'
import { PATIENCE, workAlone } from './work-folder.ts'

const WORK = '.bifolio'

/** Texts by path from the data folder. */
export type ChangedFiles = ReadonlyMap<string, string>

/** Replaces files of a data folder, all or none. Throws what the file system throws, and `PlaceError`. */
export type WriteFiles = (files: ChangedFiles) => Promise<void>

/**
 * Runs a task that reads a data folder and then changes it, one process at a time: what it reads stays so until it has
 * written. Waits some seconds for another process, then throws `HeldError`.
 */
export async function changeData<T>(
  dataFolder: string,
  task: (write: WriteFiles) => Promise<T>,
): Promise<T> {
  const made = await mkdir(dataFolder, { recursive: true })
  const place = placeOf(dataFolder)
  try {
    const alone = { ...place, folder: dataFolder, patience: PATIENCE, settle: () => settle(place) }
    return await workAlone(alone, () => task((files) => writeFiles(place, files)))
  } finally {
    // Not where something is in it.
    if (made !== undefined) await rmdir(dataFolder).catch(() => {})
  }
}

/**
 * Ends what a killed process has begun in a data folder, before someone reads it. Waits for a process that is putting
 * files in their places; throws `HeldError` where it does not end.
 */
export async function settleData(dataFolder: string): Promise<void> {
  if (!existsSync(join(dataFolder, WORK))) return
  const place = placeOf(dataFolder)
  const patience = hasJournal(place.work) ? PATIENCE : 0
  try {
    const alone = { ...place, folder: dataFolder, patience, settle: () => settle(place) }
    await workAlone(alone, () => Promise.resolve())
  } catch (error) {
    // Without a journal all files are old: who may not write here, or does not wait, reads them.
    if (hasJournal(place.work) || !(error instanceof HeldError || isDenied(error))) throw error
  }
}

/** True where a change counts that is not finished: what is read now may be old and new. */
export function isChanging(dataFolder: string): boolean {
  return hasJournal(join(dataFolder, WORK))
}

function placeOf(dataFolder: string) {
  const root = realpathSync.native(dataFolder)
  return { root, work: join(root, WORK) }
}

async function settle(place: ReturnType<typeof placeOf>): Promise<void> {
  if (hasJournal(place.work)) await finishJournal(place)
}

async function writeFiles(place: ReturnType<typeof placeOf>, files: ChangedFiles): Promise<void> {
  const planned: PlannedFile[] = []
  for (const [path, text] of files) {
    const target = await targetOf(place.root, path)
    if (await isDifferent(join(place.root, target), text)) planned.push({ path: target, text })
  }
  if (planned.length === 0) return
  await writeJournal(place, planned)
  await finishJournal(place)
}

async function isDifferent(file: string, text: string): Promise<boolean> {
  const info = await stat(file).catch(() => undefined)
  return !info?.isFile() || (await readFile(file, 'utf8')) !== text
}

/** The path of what is to be written, links followed: a link stays a link. */
async function targetOf(root: string, path: string): Promise<string> {
  const found = await findInside(root, path)
  const target = 'place' in found ? found.place : realPlace(join(root, path))
  if ('code' in found || !isBelow(target, root)) throw new PlaceError('target-outside', path)
  return target.slice(root.length + 1)
}

function isDenied(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ['EACCES', 'EPERM', 'EROFS'].includes(code)
}
