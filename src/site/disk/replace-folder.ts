import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { realPlace } from './real-place.ts'

/**
 * Fills a new folder and puts it in the place of another, or of nothing. Killed at any moment it leaves one of them
 * complete, at its place after `restoreFolder`. Throws what the file system throws; then the old folder stays.
 */
export async function replaceFolder(
  folder: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  const { place, work, draft, ready, aside } = partsOf(folder)
  await restoreFolder(folder)
  await mkdir(draft, { recursive: true })
  // Git does not see what a killed build leaves.
  await writeFile(join(work, '.gitignore'), '*\n')
  try {
    await fill(draft)
    await rename(draft, ready)
    if (existsSync(place)) await rename(place, aside)
    await rename(ready, place)
  } finally {
    await restoreFolder(folder)
  }
}

/** Ends what a killed `replaceFolder` has begun: there is the old folder or the new one, and nothing beside it. */
export async function restoreFolder(folder: string): Promise<void> {
  const { place, work, ready, aside, waste } = partsOf(folder)
  if (!existsSync(work)) return
  if (existsSync(aside) && !existsSync(place)) {
    await rename(existsSync(ready) ? ready : aside, place)
  }
  // Removing takes a while: half of a folder must not be taken for the old one.
  if (existsSync(aside)) await rename(aside, waste)
  await rm(work, { recursive: true, force: true })
}

/** Work is done beside the place, on the same disk: only there can a folder be renamed into it. */
function partsOf(folder: string) {
  const place = realPlace(folder)
  const work = join(dirname(place), `.${basename(place)}.bifolio`)
  return {
    place,
    work,
    draft: join(work, 'draft'),
    ready: join(work, 'ready'),
    aside: join(work, 'aside'),
    waste: join(work, 'waste'),
  }
}
