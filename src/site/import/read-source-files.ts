import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { ImportFile } from '#formats/reading.ts'
import { decodeText } from './decode-text.ts'
import type { ImportFailure } from './import-failure.ts'

const MEGABYTE = 1024 * 1024
const MAX_BYTES = 50 * MEGABYTE
const MAX_FILES = 5_000
const MAX_DEPTH = 12

/** What importers read of a folder; pictures, papers and programs are left alone. */
const WANTED: ReadonlySet<string> = new Set(
  '.md .markdown .html .htm .yml .yaml .json .bib .bibtex .ris .xml .txt .tex .csl'.split(' '),
)

/** Folders of tools and of built sites. */
const UNWANTED: ReadonlySet<string> = new Set(['node_modules', 'vendor', '_site', '_sass'])

export interface SourceFiles {
  /** The last part of the path: the name of the source. */
  name: string
  /** The folder that the files' paths start from. */
  root: string
  files: ImportFile[]
  /** Files of a folder that are no text; a single file fails instead. */
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
    const read = await readSource(path, path)
    if ('code' in read) return { failure: read }
    return { name, root: dirname(path), files: [{ path: name, text: read.text }], skipped: [] }
  } catch (error) {
    const reason = reasonOf(error)
    const code = ['ENOENT', 'ENOTDIR'].includes(reason) ? 'source-missing' : 'source-unreadable'
    return { failure: { code, params: { path, reason } } }
  }
}

async function readFolder(
  root: string,
  name: string,
): Promise<SourceFiles | { failure: ImportFailure }> {
  const paths = await wantedIn(root, '', 0)
  if (paths.length === 0)
    return { failure: { code: 'folder-without-files', params: { path: root } } }
  const result: SourceFiles = { name, root, files: [], skipped: [] }
  let bytes = 0
  for (const path of paths) {
    const read = await readSource(join(root, path), path)
    if ('code' in read) result.skipped.push({ file: path, failure: read })
    else {
      bytes += read.bytes
      result.files.push({ path, text: read.text })
    }
    if (bytes > MAX_BYTES || result.files.length > MAX_FILES) {
      const params = { path: root, limit: MAX_BYTES / MEGABYTE, files: MAX_FILES }
      return { failure: { code: 'folder-too-large', params } }
    }
  }
  const [first] = result.skipped
  return result.files.length === 0 && first !== undefined ? { failure: first.failure } : result
}

/** Paths of wanted files below `folder`, in a stable order. Links are not followed. */
async function wantedIn(root: string, folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const paths: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.name.startsWith('.') || UNWANTED.has(entry.name)) continue
    if (entry.isDirectory() && depth < MAX_DEPTH) {
      paths.push(...(await wantedIn(root, path, depth + 1)))
    } else if (entry.isFile() && WANTED.has(extname(entry.name).toLowerCase())) {
      paths.push(path)
    }
  }
  return paths
}

async function readSource(
  path: string,
  shown: string,
): Promise<{ text: string; bytes: number } | ImportFailure> {
  const info = await stat(path)
  // A pipe or a device would be waited for.
  if (!info.isFile()) return { code: 'source-no-file', params: { path: shown } }
  if (info.size > MAX_BYTES) {
    const params = { path: shown, limit: MAX_BYTES / MEGABYTE }
    return { code: 'source-too-large', params }
  }
  const decoded = decodeText(await readFile(path))
  if ('code' in decoded) return { code: decoded.code, params: { path: shown } }
  return { text: decoded.text, bytes: info.size }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
