import { randomUUID } from 'node:crypto'
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
  const draft = join(folder, `${prefix}${process.pid}.${randomUUID()}.bifolio`)
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
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    const pid = /^(\d+)(?:\.[\da-f-]{36})?\.bifolio$/u.exec(rest)?.[1]
    const draft = join(folder, name)
    if (pid !== undefined && (await isLeft(draft, Number(pid)))) await rm(draft, { force: true })
  }
}

/** In a container, each process may have the same id as the one before. */
async function isLeft(draft: string, pid: number): Promise<boolean> {
  if (pid !== process.pid) return !isAlive(pid)
  const info = await stat(draft).catch(() => undefined)
  return info !== undefined && info.mtimeMs < performance.timeOrigin
}
