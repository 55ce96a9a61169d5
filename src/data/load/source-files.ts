import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import type { IssueCode } from '../issues/issue.ts'

/** What a file contains: its text, or the one reason why it has none. */
export type FileContent = { text: string } | { code: IssueCode; params: DiagnosticParams }

/** The files of a data folder by their paths in it: `site.json`, `ru-peng/news.json`. */
export type SourceFiles = ReadonlyMap<string, FileContent>

/** More than any bundle needs, and no more than is read in one go. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** Why a file of this size, in bytes, is not even read; undefined where it may be. */
export function sizeProblem(size: number): FileContent | undefined {
  if (size <= MAX_FILE_BYTES) return undefined
  const found = `${(size / 1024 / 1024).toFixed(1)} MB`
  return { code: 'file-too-large', params: { found } }
}

/** One zero in so many bytes is an error, whose place the parser reports; more are not text. */
const BYTES_PER_ZERO = 20

function isBinary(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  return zeros * BYTES_PER_ZERO > bytes.length
}

/** The text of a file without its byte order mark, or the one reason why there is none. */
export function decodeText(bytes: Uint8Array): FileContent {
  if (isBinary(bytes)) return { code: 'file-binary', params: {} }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { code: 'file-not-utf8', params: {} }
  }
}
