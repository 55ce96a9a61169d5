import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes files so that a failure leaves all of them as they were: each beside its place first, then put there.
 * Throws what the file system throws.
 */
export async function replaceFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const drafts = [...files].map(([path, text]) => ({
    path,
    text,
    draft: `${path}.${process.pid}.draft`,
  }))
  const replaced: { path: string; before: Uint8Array | undefined }[] = []
  try {
    for (const { draft, text } of drafts) {
      await mkdir(dirname(draft), { recursive: true })
      await writeFile(draft, text)
    }
    for (const { path, draft } of drafts) {
      const before = await contentOf(path)
      await rename(draft, path)
      replaced.push({ path, before })
    }
  } catch (error) {
    for (const { draft } of drafts) await rm(draft, { force: true })
    for (const { path, before } of replaced) await restore(path, before)
    throw error
  }
}

/** Undefined for what is not there; what cannot be read fails when it is replaced. */
async function contentOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined)
}

function restore(path: string, before: Uint8Array | undefined): Promise<void> {
  return before === undefined ? rm(path, { force: true }) : writeFile(path, before)
}
