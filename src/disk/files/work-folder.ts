import { lstat, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { takeLock } from './lock.ts'
import { PlaceError } from '#data/issues/place-error.ts'

/** Git ignores a folder that says so itself: what a killed command leaves is not added. */
const IGNORE = '.gitignore'
const IGNORE_ALL = '*\n'

/** What the journal, `replaceFolder` and the lock leave when they are killed. */
const DRAFT = /^(?:\d+\.(?:new|old)|journal\..*|lock\.[\da-f-]+|guard|draft|ready|aside|waste)$/u

/** Milliseconds. What is waited for takes a fraction of a second, on a busy machine some. */
export const PATIENCE = 10_000

interface Work {
  /** What is worked on, as messages name it. */
  folder: string
  /** Where drafts and the lock are. */
  work: string
  patience: number
  /** Ends what a killed process has begun; throws where it cannot. */
  settle: () => Promise<void>
}

/**
 * Runs a task that no one else runs on the same folder meanwhile, after ending what killed processes have begun. Throws
 * `PlaceError` where something else than a folder has the name of the working folder, which may come with foreign data:
 * behind a link there would be someone's own files.
 */
export async function workAlone<T>(
  { folder, work, patience, settle }: Work,
  task: () => Promise<T>,
): Promise<T> {
  await refuseOther(work)
  const release = await takeLock(work, { folder, patience })
  const tidy = async () => {
    await settle()
    await sweep(work)
  }
  const leave = async () => {
    await release()
    // It stays where someone else waits, or where something in it is needed.
    await rmdir(work).catch(() => {})
  }
  const begin = async () => {
    await ignore(work)
    await tidy()
    return task()
  }
  const end = async () => {
    await tidy()
    await unignore(work)
  }
  return andThen(() => andThen(begin, end), leave)
}

/** Runs the second task after the first one, also where that fails: then it throws the error of the first. */
async function andThen<T>(first: () => Promise<T>, second: () => Promise<void>): Promise<T> {
  let value: T
  try {
    value = await first()
  } catch (error) {
    await second().catch(() => {})
    throw error
  }
  await second()
  return value
}

async function refuseOther(work: string): Promise<void> {
  const info = await lstat(work).catch(() => undefined)
  if (info !== undefined && !info.isDirectory()) throw new PlaceError('work-special', work)
}

/** Neither follows a link nor replaces a file that someone else has put there. */
async function ignore(work: string): Promise<void> {
  await writeFile(join(work, IGNORE), IGNORE_ALL, { flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
}

async function unignore(work: string): Promise<void> {
  const text = await readFile(join(work, IGNORE), 'utf8').catch(() => undefined)
  if (text === IGNORE_ALL) await rm(join(work, IGNORE), { force: true })
}

/** Removes all drafts, and nothing that has another name than they have. */
async function sweep(work: string): Promise<void> {
  for (const name of await readdir(work))
    if (DRAFT.test(name)) await rm(join(work, name), { recursive: true, force: true })
}
