import type { Stats } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readSettled } from '../files/read-settled.ts'
import { PAGES_FOLDER } from '#data/load/load-pages.ts'
import { isBundleFolder, loadFiles, type LoadedSource } from '#data/load/load-files.ts'
import {
  decodeText,
  type FileContent,
  sizeProblem,
  type SourceFiles,
} from '#data/load/source-files.ts'
import type * as v from 'valibot'
import { loadContent, type LoadedFile } from '#data/load/load-content.ts'
import { findInside } from '../files/real-place.ts'

/**
 * The JSON files of a data folder and of the researchers' folders in it, and their pages; undefined when it is not a folder. Links may
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
    const contents = await Promise.all(paths.map((path) => readText(folder, path, linked)))
    for (const [at, content] of contents.entries()) {
      if (!('missing' in content)) files.set(paths[at] ?? '', content)
    }
  }
  const readPages = async (above: string, beside: readonly string[]) => {
    if (!beside.includes(PAGES_FOLDER)) return
    const place = above + PAGES_FOLDER
    const found = await findInside(folder, place, linked)
    const inside = 'code' in found ? undefined : await namesIn(join(folder, place))
    const pages = (inside ?? []).filter((file) => file.endsWith('.md'))
    await read(pages.map((file) => `${place}/${file}`))
  }
  await read(names.filter(isJson))
  await readPages('', names)
  // One researcher after the other: a thousand at once are more files than may be open.
  for (const name of names.filter(isBundleFolder)) {
    const found = await findInside(folder, name, linked)
    const inside = await namesIn(join(folder, name))
    if (!('code' in found)) {
      await read((inside ?? []).filter(isJson).map((file) => `${name}/${file}`))
      await readPages(`${name}/`, inside ?? [])
    }
    // Its profile stands for the folder: that much is expected in it.
    else if (inside !== undefined || found.code === 'link-broken')
      files.set(`${name}/profile.json`, found)
  }
  return files
}

function isJson(name: string): boolean {
  return name.endsWith('.json')
}

/** Names in a folder in a stable order; `undefined` when it is not a folder. */
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

/**
 * The text of a file of a data folder without its byte order mark, or the one reason why there is none. A link is
 * followed inside the folder and into those that are `linked` on purpose; what is not a regular file is never opened.
 */
export async function readText(
  folder: string,
  path: string,
  linked: readonly string[] = [],
): Promise<FileContent | { missing: true }> {
  try {
    const found = await findInside(folder, path, linked)
    if (!('place' in found)) return found
    const info = await stat(found.place)
    const kind = kindOf(info)
    // Reading a pipe or a device may wait for ever, or never end.
    if (kind !== undefined) return { code: 'file-special', params: { kind: { terms: [kind] } } }
    return sizeProblem(info.size) ?? decodeText(await readFile(found.place))
  } catch (error) {
    const reason = errorCode(error)
    if (reason === 'ENOENT') return { missing: true }
    return { code: 'file-unreadable', params: { found: reason } }
  }
}

/** The name of what is neither file nor folder. */
function kindOf(info: Stats): string | undefined {
  if (info.isFIFO()) return 'special.pipe'
  if (info.isSocket()) return 'special.socket'
  return info.isFile() || info.isDirectory() ? undefined : 'special.device'
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
