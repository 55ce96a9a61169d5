import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { findInside } from '../files/find-inside.ts'
import { decodeText, sizeProblem } from '#data/load/decode-text.ts'
import type { FileContent } from '#data/load/source-files.ts'

/**
 * The text of a file of a data folder without its byte order mark, or the one reason why there is none. A link is
 * followed inside the folder and into those that are `linked` on purpose; what is no regular file is never opened.
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
