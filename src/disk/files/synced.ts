import { copyFile, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a new file and waits until the disk has it. */
export async function writeSynced(path: string, text: string): Promise<void> {
  await withFile(path, 'wx', async (file) => {
    await file.writeFile(text)
    await file.sync()
  })
}

/** Copies a file with its permissions and waits until the disk has it. */
export async function copySynced(from: string, to: string): Promise<void> {
  await copyFile(from, to)
  await withFile(to, 'r+', (file) => file.sync())
}

/** Puts a file in the place of another, or of none; in one step also where it comes from another disk. */
export async function moveOver(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    await copyOver(from, to)
    await rm(from)
  }
  await syncFolder(dirname(to))
}

/** What a killed process has left beside it is written over; what this one leaves on a full disk is removed. */
async function copyOver(from: string, to: string): Promise<void> {
  const beside = `${to}.bifolio`
  try {
    // Copying would follow a link.
    await rm(beside, { force: true })
    await copySynced(from, beside)
    await rename(beside, to)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Waits until the disk has the names in a folder; some systems do not open folders. */
export async function syncFolder(folder: string): Promise<void> {
  await withFile(folder, 'r', (file) => file.sync()).catch(() => {})
}

async function withFile(
  path: string,
  flags: string,
  task: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags)
  try {
    await task(file)
  } finally {
    await file.close()
  }
}
