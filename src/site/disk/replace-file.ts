import { chmod, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isAlive } from './holder.ts'
import { realPlace } from './real-place.ts'
import { syncFolder, writeSynced } from './synced.ts'

/**
 * Writes one file, and its folder where there is none: the file is the old or the new one at any moment. What a killed
 * process has left beside it is removed. Throws what the file system throws.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const place = realPlace(path)
  const [folder, prefix] = [dirname(place), `.${basename(place)}.`]
  await mkdir(folder, { recursive: true })
  await sweep(folder, prefix)
  const draft = join(folder, `${prefix}${process.pid}.bifolio`)
  try {
    await writeSynced(draft, text)
    const before = await stat(place).catch(() => undefined)
    if (before !== undefined) await chmod(draft, before.mode)
    await rename(draft, place)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await syncFolder(folder)
}

/** Removes drafts of processes that are gone. */
async function sweep(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^(\d+)\.bifolio$/u.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '')
    if (pid !== null && !isAlive(Number(pid[1]))) await rm(join(folder, name), { force: true })
  }
}
