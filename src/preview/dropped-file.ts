import type { ImportFile } from '#formats/reading.ts'
import { textsOfFile, type FileFailure } from '#site/import/texts-of-file.ts'
import { sizeProblem } from '#site/load/decode-text.ts'

/** A file that a visitor gives: dropped, chosen, pasted or fetched. */
export interface DroppedFile {
  /** With `/` between the names of folders. */
  path: string
  /** In bytes. */
  size: number
  bytes: () => Promise<Uint8Array>
}

/** Why nothing is shown; the sentence is `refused.<code>` of the tool's texts. */
export interface Refusal {
  refused:
    | 'address'
    | 'blocked'
    | FileRefusal
    | 'no-files'
    | 'no-format'
    | 'nothing-read'
    | 'status'
    | 'tool'
    | 'too-large'
    | 'too-many'
    | 'too-slow'
    | 'unreadable'
  values?: Readonly<Record<string, string | number>>
}

type FileRefusal = (typeof REFUSALS)[FileFailure]

/** As many files as a home page has at most; more is a wrong folder. */
export const MAX_FILES = 3000

/** The texts among the files, also those of archives; a refusal when there is none, which says why the first is none. */
export async function readTexts(dropped: readonly DroppedFile[]): Promise<ImportFile[] | Refusal> {
  if (dropped.length > MAX_FILES) return { refused: 'too-many', values: { limit: MAX_FILES } }
  const texts: ImportFile[] = []
  let first: Refusal = { refused: 'no-files' }
  for (const file of dropped) {
    const read = await readTextsOf(file)
    if (Array.isArray(read)) texts.push(...read)
    else if (first.refused === 'no-files') first = read
  }
  return texts.length > 0 ? texts : first
}

async function readTextsOf({ path, size, bytes }: DroppedFile): Promise<ImportFile[] | Refusal> {
  const values = { file: path }
  if (sizeProblem(size) !== undefined) return { refused: 'too-large', values }
  try {
    const read = await textsOfFile(path, await bytes())
    return 'files' in read ? read.files : { refused: REFUSALS[read.code], values }
  } catch {
    return { refused: 'unreadable', values }
  }
}

const REFUSALS = {
  'source-binary': 'binary',
  'source-empty': 'empty',
  'source-encoding': 'encoding',
  'source-pdf': 'pdf',
  'source-old-word': 'old-word',
  'archive-broken': 'archive-broken',
  'archive-too-large': 'archive-too-large',
  'archive-without-files': 'archive-without-files',
  'document-too-large': 'document-too-large',
} as const satisfies Record<FileFailure, string>

/** Endings of files by how their text begins. */
const ENDINGS: readonly (readonly [ending: string, begin: RegExp])[] = [
  ['json', /^[{[]/u],
  ['bib', /^@/u],
  ['tex', /^(?:%.*\n\s*)*\\(?:documentclass|section|begin)\b/u],
]

/** A text without a name, as a file of the format that it looks like. */
export function fileOfText(text: string, name = 'pasted'): DroppedFile {
  const bytes = new TextEncoder().encode(text)
  const start = text.trimStart()
  const [ending] = ENDINGS.find(([, begin]) => begin.test(start)) ?? ['md']
  return {
    path: name.includes('.') ? name : `${name}.${ending}`,
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
  }
}
