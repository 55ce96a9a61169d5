import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { HeldError } from './holder.ts'
import { realPlace } from './real-place.ts'
import { PATIENCE, workAlone } from './work-folder.ts'

type Fill = (draft: string) => Promise<void>

/** Puts a new folder, which it has filled, in the place of the old one. */
export type Replace = (fill: Fill) => Promise<void>

/**
 * Fills a new folder and puts it in the place of another, or of none. Killed at any moment it leaves one of them
 * complete, at its place after `settleFolder`. Throws what the file system throws; then the old folder stays.
 */
export function replaceFolder(folder: string, fill: Fill): Promise<void> {
  return holdFolder(folder, PATIENCE, (replace) => replace(fill))
}

/** Runs a task that may replace a folder in its end, and that no other process runs meanwhile. Throws `HeldError`. */
export function holdFolder<T>(
  folder: string,
  patience: number,
  task: (replace: Replace) => Promise<T>,
): Promise<T> {
  const parts = partsOf(folder)
  const { place, work, draft, ready, aside } = parts
  async function replace(fill: Fill): Promise<void> {
    await mkdir(draft)
    await fill(draft)
    await rename(draft, ready)
    if (existsSync(place)) await rename(place, aside)
    await rename(ready, place).catch(async (error: unknown) => {
      if (existsSync(aside)) await rename(aside, place)
      throw error
    })
  }
  return workAlone({ folder, work, patience, settle: () => settle(parts) }, () => task(replace))
}

/** Ends what a killed `replaceFolder` has begun: there is the old folder or the new one, and nothing beside it. */
export async function settleFolder(folder: string): Promise<void> {
  if (!existsSync(partsOf(folder).work)) return
  try {
    await holdFolder(folder, 0, () => Promise.resolve())
  } catch (error) {
    if (!(error instanceof HeldError)) throw error
  }
}

type Parts = ReturnType<typeof partsOf>

/** Work is done beside the place, on the same disk: only there can a folder be renamed into it. */
function partsOf(folder: string) {
  const place = realPlace(folder)
  const work = join(dirname(place), `.${basename(place)}.bifolio`)
  const [draft, ready] = [join(work, 'draft'), join(work, 'ready')]
  return { place, work, draft, ready, aside: join(work, 'aside'), waste: join(work, 'waste') }
}

async function settle({ place, ready, aside, waste }: Parts): Promise<void> {
  if (!existsSync(aside)) return
  if (!existsSync(place)) await rename(existsSync(ready) ? ready : aside, place)
  if (!existsSync(aside)) return
  // Removing takes a while, and half of a folder must not be taken for the old one.
  await rm(waste, { recursive: true, force: true })
  await rename(aside, waste)
}
