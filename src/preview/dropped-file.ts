import type { ImportFile } from '#formats/reading.ts'
import { decodeText } from '#site/import/decode-text.ts'
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
    | 'binary'
    | 'blocked'
    | 'empty'
    | 'encoding'
    | 'no-files'
    | 'no-format'
    | 'nothing-read'
    | 'status'
    | 'tool'
    | 'too-large'
    | 'too-many'
    | 'unreadable'
  values?: Readonly<Record<string, string | number>>
}

/** As many files as a home page has at most; more is a wrong folder. */
export const MAX_FILES = 3000

/** The texts among the files; a refusal when there is none, which says why the first is none. */
export async function readTexts(dropped: readonly DroppedFile[]): Promise<ImportFile[] | Refusal> {
  if (dropped.length > MAX_FILES) return { refused: 'too-many', values: { limit: MAX_FILES } }
  const texts: ImportFile[] = []
  let first: Refusal = { refused: 'no-files' }
  for (const file of dropped) {
    const read = await readTextOf(file)
    if ('text' in read) texts.push(read)
    else if (first.refused === 'no-files') first = read
  }
  return texts.length > 0 ? texts : first
}

async function readTextOf({ path, size, bytes }: DroppedFile): Promise<ImportFile | Refusal> {
  const values = { file: path }
  if (sizeProblem(size) !== undefined) return { refused: 'too-large', values }
  try {
    const read = decodeText(await bytes())
    return 'text' in read ? { path, text: read.text } : { refused: REFUSALS[read.code], values }
  } catch {
    return { refused: 'unreadable', values }
  }
}

const REFUSALS = {
  'source-binary': 'binary',
  'source-empty': 'empty',
  'source-encoding': 'encoding',
} as const

/** A text without a name, as a file of the format that it looks like. */
export function fileOfText(text: string, name = 'pasted'): DroppedFile {
  const bytes = new TextEncoder().encode(text)
  const start = text.trimStart()
  const ending = /^[{[]/u.test(start) ? 'json' : start.startsWith('@') ? 'bib' : 'md'
  return {
    path: name.includes('.') ? name : `${name}.${ending}`,
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
  }
}
