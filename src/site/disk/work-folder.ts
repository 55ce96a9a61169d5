import { readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LOCK, takeLock } from './lock.ts'

/** Git ignores a folder that says so itself: what a killed command leaves is not added. */
const IGNORE = '.gitignore'

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

/** Runs a task that nobody else runs on the same folder meanwhile, after ending what killed processes have begun. */
export async function workAlone<T>(
  { folder, work, patience, settle }: Work,
  task: () => Promise<T>,
): Promise<T> {
  const release = await takeLock(work, { folder, patience })
  const tidy = async () => {
    await settle()
    await sweep(work)
  }
  try {
    await writeFile(join(work, IGNORE), '*\n')
    await tidy()
    try {
      return await task()
    } finally {
      await tidy()
      await rm(join(work, IGNORE), { force: true })
    }
  } finally {
    await release()
    // It stays where somebody else waits, or where something in it is needed.
    await rmdir(work).catch(() => {})
  }
}

/** Removes all drafts. */
async function sweep(work: string): Promise<void> {
  for (const name of await readdir(work)) {
    if (name === LOCK || name === IGNORE) continue
    await rm(join(work, name), { recursive: true, force: true })
  }
}
