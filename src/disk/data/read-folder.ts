import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findInside } from '../files/find-inside.ts'
import { readSettled } from '../files/read-settled.ts'
import { isResearcherName, loadFiles, type LoadedSource } from '#data/load/load-files.ts'
import { readText } from './read-text.ts'
import type { FileContent, SourceFiles } from '#data/load/source-files.ts'
import type * as v from 'valibot'
import { loadContent, type LoadedFile } from '#data/load/load-content.ts'

/**
 * The JSON files of a data folder and of the researchers' folders in it; undefined when it is no folder. Links may
 * lead into the `linked` folders, else they must stay inside.
 */
export function readFolder(
  folder: string,
  linked: readonly string[] = [],
): Promise<SourceFiles | undefined> {
  return readSettled(folder, () => readNow(folder, linked))
}

async function readNow(
  folder: string,
  linked: readonly string[],
): Promise<SourceFiles | undefined> {
  const names = await namesIn(folder)
  if (names === undefined) return undefined
  const files = new Map<string, FileContent>()
  const read = async (paths: readonly string[]) => {
    const json = paths.filter((path) => path.endsWith('.json'))
    const contents = await Promise.all(json.map((path) => readText(folder, path, linked)))
    for (const [at, content] of contents.entries()) {
      if (!('missing' in content)) files.set(json[at] ?? '', content)
    }
  }
  await read(names)
  // One researcher after the other: a thousand at once are more files than may be open.
  for (const name of names.filter(isResearcherName)) {
    const found = await findInside(folder, name, linked)
    const inside = await namesIn(join(folder, name))
    if (!('code' in found)) await read((inside ?? []).map((file) => `${name}/${file}`))
    // Its profile stands for the folder: that much is expected in it.
    else if (inside !== undefined || found.code === 'link-broken')
      files.set(`${name}/profile.json`, found)
  }
  return files
}

/** Names in a folder in a stable order; `undefined` when it is no folder. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).toSorted()
  } catch {
    return undefined
  }
}

/** Reads and validates a data folder, see `loadFiles`. */
export async function loadSource(dataFolder: string): Promise<LoadedSource> {
  return loadFiles(await readFolder(dataFolder))
}

/** Reads, parses and validates `file` of the data folder; all problems are issues, nothing is thrown. */
export async function loadFile<T>(
  folder: string,
  file: string,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
): Promise<LoadedFile<T>> {
  const read = await readText(folder, file)
  return loadContent(file, 'missing' in read ? undefined : read, schema)
}
