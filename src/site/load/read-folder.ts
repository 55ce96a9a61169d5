import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isResearcherName } from './load-files.ts'
import { readText } from './read-text.ts'
import type { FileContent, SourceFiles } from './source-files.ts'

/** The JSON files of a data folder and of the researchers' folders in it; undefined when it is no folder. */
export async function readFolder(folder: string): Promise<SourceFiles | undefined> {
  const names = await namesIn(folder)
  if (names === undefined) return undefined
  const files = new Map<string, FileContent>()
  await readInto(files, folder, names)
  // One researcher after the other: a thousand at once are more files than may be open.
  for (const name of names.filter(isResearcherName)) {
    const inside = (await namesIn(join(folder, name))) ?? []
    const paths = inside.map((file) => `${name}/${file}`)
    await readInto(files, folder, paths)
  }
  return files
}

async function readInto(
  files: Map<string, FileContent>,
  folder: string,
  paths: readonly string[],
): Promise<void> {
  const json = paths.filter((path) => path.endsWith('.json'))
  const contents = await Promise.all(json.map((path) => readText(join(folder, path))))
  for (const [at, content] of contents.entries()) {
    if (!('missing' in content)) files.set(json[at] ?? '', content)
  }
}

/** Names in a folder in a stable order; `undefined` when it is no folder. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).toSorted()
  } catch {
    return undefined
  }
}
