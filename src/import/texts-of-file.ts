import type { Coded } from '#core/diagnostics/diagnostic.ts'
import type { ImportFile } from '#formats/reading.ts'
import { decodeText } from './decode-text.ts'

const MEGABYTE = 1024 * 1024
/** Of a file, and of all that is read of a folder or an archive. */
export const MAX_BYTES = 50 * MEGABYTE
export const MAX_FILES = 5_000

export const FILE_FAILURES = [
  'source-empty',
  'source-binary',
  'source-encoding',
  'pdf-broken',
  'pdf-encrypted',
  'pdf-without-text',
  'pdf-too-large',
  'source-old-word',
  'archive-broken',
  'archive-too-large',
  'archive-without-files',
  'document-too-large',
] as const

/** Why a file gives no text. */
export type FileFailure = (typeof FILE_FAILURES)[number]

/** The texts of a file, by their paths; those of an archive that are none are reported with the reason. */
export type FileTexts = {
  files: ImportFile[]
  isArchive: boolean
  skipped: ({ path: string } & Coded<FileFailure>)[]
}

/** The text of a file, that of a Word document or a PDF as HTML, or the wanted texts of an archive. */
export async function textsOfFile(
  path: string,
  bytes: Uint8Array,
): Promise<FileTexts | Coded<FileFailure>> {
  if (['PK\u0003\u0004', 'PK\u0005\u0006'].some((mark) => beginsWith(bytes, mark)))
    return await textsOfArchive(path, bytes)
  if (beginsWith(bytes, '%PDF-')) return await textOfPdf(path, bytes)
  if (beginsWith(bytes, '\u00D0\u00CF\u0011\u00E0')) return { code: 'source-old-word' }
  const decoded = decodeText(bytes)
  return 'code' in decoded
    ? decoded
    : { files: [{ path, text: decoded.text }], isArchive: false, skipped: [] }
}

async function textsOfArchive(
  path: string,
  bytes: Uint8Array,
): Promise<FileTexts | Coded<FileFailure>> {
  const { unzip } = await import('#formats/archive/unzip.ts')
  const limits = { maxBytes: MAX_BYTES, maxFiles: MAX_FILES }
  const document = unzip(bytes, { ...limits, isWanted: (name) => name === 'word/document.xml' })
  if (document === 'broken') return { code: 'archive-broken' }
  if (document === 'too-large') return { code: 'archive-too-large' }
  if (document.some((file) => file.path === 'document.xml'))
    return await textOfDocument(path, bytes)
  const files = unzip(bytes, { ...limits, isWanted: isWantedFile })
  if (files === 'broken' || files === 'too-large') return { code: `archive-${files}` }
  const texts: FileTexts = { files: [], isArchive: true, skipped: [] }
  for (const file of files) {
    const decoded = decodeText(file.bytes)
    if ('code' in decoded) texts.skipped.push({ path: file.path, code: decoded.code })
    else texts.files.push({ path: file.path, text: decoded.text })
  }
  const [first] = texts.skipped
  if (texts.files.length > 0) return texts
  return { code: first?.code ?? 'archive-without-files' }
}

async function textOfDocument(
  path: string,
  bytes: Uint8Array,
): Promise<FileTexts | Coded<FileFailure>> {
  const { docxToHtml } = await import('#formats/docx/docx-to-html.ts')
  const read = await docxToHtml(bytes)
  if (read === 'broken') return { code: 'archive-broken' }
  if (read === 'too-large') return { code: 'document-too-large' }
  const text = read.html
  if (text.trim() === '') return { code: 'source-empty' }
  const name = path.replace(/(?:\.docx)?$/iu, '.docx')
  return { files: [{ path: name, text }], isArchive: false, skipped: [] }
}

async function textOfPdf(path: string, bytes: Uint8Array): Promise<FileTexts | Coded<FileFailure>> {
  const { pdfToHtml } = await import('#formats/pdf/pdf-to-html.ts')
  const read = await pdfToHtml(bytes)
  if (typeof read === 'string') return { code: `pdf-${read}` }
  const name = path.replace(/(?:\.pdf)?$/iu, '.pdf')
  return { files: [{ path: name, text: read.html }], isArchive: false, skipped: [] }
}

function beginsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((sign, at) => bytes[at] === sign.codePointAt(0))
}

/** What importers read of a folder; pictures, papers and programs are left alone. */
const WANTED: ReadonlySet<string> = new Set(
  'md markdown mdx qmd rmd html htm yml yaml toml json bib bibtex ris xml txt tex ltx csl'.split(
    ' ',
  ),
)

/** Folders of tools and of built sites. */
const UNWANTED: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  '_site',
  '_sass',
  '__MACOSX',
])

export function isWantedFolder(name: string): boolean {
  return !name.startsWith('.') && !UNWANTED.has(name)
}

/** True for a file that an importer may read, by the names of its folders and its ending. */
export function isWantedFile(path: string): boolean {
  const names = path.split('/')
  const name = names.pop() ?? ''
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return names.every(isWantedFolder) && !name.startsWith('.') && WANTED.has(ending)
}

/** Pictures, films and documents that pages name: importers know their paths, and the bundle may get copies. */
const ASSETS: ReadonlySet<string> = new Set(
  'jpg jpeg png webp gif avif svg pdf mp4 webm'.split(' '),
)

/** True for a file that a page may name, but whose content is not read. */
export function isAssetFile(name: string): boolean {
  return !name.startsWith('.') && ASSETS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}
