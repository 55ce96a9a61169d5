import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { ImportFile } from '#formats/reading.ts'
import { decodeText } from '#import/decode-text.ts'
import type { ImportFailure } from '#import/import-failure.ts'
import {
  isAssetFile,
  isWantedFile,
  isWantedFolder,
  MAX_BYTES,
  MAX_FILES,
  textsOfFile,
} from '#import/texts-of-file.ts'

const MEGABYTE = 1024 * 1024
const MAX_DEPTH = 12
/** As sentences say them: in megabytes. */
const LIMITS = { limit: MAX_BYTES / MEGABYTE, files: MAX_FILES }

export interface SourceFiles {
  /** The last part of the path: the name of the source. */
  name: string
  /** The folder or archive that the files' paths start from. */
  root: string
  files: ImportFile[]
  /** Paths of pictures and other files that pages may name. */
  assets: ReadonlySet<string>
  /** Files of a folder or archive that are not text; a single file fails instead. */
  skipped: { file: string; failure: ImportFailure }[]
}

/** Reads the file or the text files of the folder at `path`, never following links out of it. */
export async function readSourceFiles(
  path: string,
): Promise<SourceFiles | { failure: ImportFailure }> {
  try {
    const info = await stat(path)
    const name = basename(resolve(path))
    if (info.isDirectory()) return await readFolder(path, name)
    return await readLone(path, name)
  } catch (error) {
    const reason = reasonOf(error)
    const code = ['ENOENT', 'ENOTDIR'].includes(reason) ? 'source-missing' : 'source-unreadable'
    return { failure: { code, params: { path, reason } } }
  }
}

/** A lone file: its text, or those of the archive that it is. */
async function readLone(
  path: string,
  name: string,
): Promise<SourceFiles | { failure: ImportFailure }> {
  const bytes = await readBytes(path, path)
  if ('code' in bytes) return { failure: bytes }
  const texts = await textsOfFile(name, bytes)
  if ('code' in texts) return { failure: { code: texts.code, params: { ...LIMITS, path } } }
  const skipped = texts.skipped.map((file) => ({
    file: file.path,
    failure: { code: file.code, params: { path: file.path } },
  }))
  const root = texts.isArchive ? path : dirname(path)
  return { name, root, files: texts.files, assets: new Set(), skipped }
}

async function readFolder(
  root: string,
  name: string,
): Promise<SourceFiles | { failure: ImportFailure }> {
  const found = await wantedIn(root, '', 0)
  const paths = found.filter((path) => isWantedFile(basename(path)))
  if (paths.length === 0)
    return { failure: { code: 'folder-without-files', params: { path: root } } }
  const assets = new Set(found.filter((path) => isAssetFile(basename(path))))
  const result: SourceFiles = { name, root, files: [], assets, skipped: [] }
  let bytes = 0
  for (const path of paths) {
    const read = await readBytes(join(root, path), path)
    const decoded = 'code' in read ? read : decodeText(read)
    bytes += 'code' in read ? 0 : read.length
    if ('text' in decoded) result.files.push({ path, text: decoded.text })
    else result.skipped.push({ file: path, failure: { params: { path }, ...decoded } })
    if (bytes > MAX_BYTES || result.files.length > MAX_FILES)
      return { failure: { code: 'folder-too-large', params: { ...LIMITS, path: root } } }
  }
  const [first] = result.skipped
  return result.files.length === 0 && first !== undefined ? { failure: first.failure } : result
}

/** Paths of wanted files and of assets in `folder`, in a stable order. Links are not followed. */
async function wantedIn(root: string, folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const paths: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory() && isWantedFolder(entry.name) && depth < MAX_DEPTH) {
      paths.push(...(await wantedIn(root, path, depth + 1)))
    } else if (entry.isFile() && (isWantedFile(entry.name) || isAssetFile(entry.name)))
      paths.push(path)
  }
  return paths
}

async function readBytes(path: string, shown: string): Promise<Uint8Array | ImportFailure> {
  const info = await stat(path)
  // A pipe or a device would be waited for.
  if (!info.isFile()) return { code: 'source-no-file', params: { path: shown } }
  if (info.size > MAX_BYTES) return { code: 'source-too-large', params: { ...LIMITS, path: shown } }
  return await readFile(path)
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
