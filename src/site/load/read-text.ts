import { readFile, stat } from 'node:fs/promises'
import type { IssueCode, IssueParams } from '../check/issue.ts'

const MAX_BYTES = 20 * 1024 * 1024

type ReadText = { text: string } | { code: IssueCode; params: IssueParams } | { missing: true }

/** The text of a file without its byte order mark, or the one reason why there is none. */
export async function readText(path: string): Promise<ReadText> {
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) return { code: 'file-too-large', params: { found: megabytes(size) } }
    return decode(await readFile(path))
  } catch (error) {
    const reason = errorCode(error)
    if (reason === 'ENOENT') return { missing: true }
    return { code: 'file-unreadable', params: { found: reason } }
  }
}

function decode(bytes: Uint8Array): ReadText {
  if (bytes.includes(0)) return { code: 'file-binary', params: {} }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { code: 'file-not-utf8', params: {} }
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
