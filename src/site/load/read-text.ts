import { readFile, stat } from 'node:fs/promises'
import { decodeText, sizeProblem } from './decode-text.ts'
import type { FileContent } from './source-files.ts'

/** The text of a file without its byte order mark, or the one reason why there is none. */
export async function readText(path: string): Promise<FileContent | { missing: true }> {
  try {
    const { size } = await stat(path)
    return sizeProblem(size) ?? decodeText(await readFile(path))
  } catch (error) {
    const reason = errorCode(error)
    if (reason === 'ENOENT') return { missing: true }
    return { code: 'file-unreadable', params: { found: reason } }
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
