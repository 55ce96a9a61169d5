import { strToU8, zipSync } from 'fflate'

/** A date for every file: the same files give the same archive. */
const DATE = new Date(1980, 0, 1)

/** Files as one archive. */
export function zip(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const entries = files.map(([path, content]) => {
    return [path, typeof content === 'string' ? strToU8(content) : content] as const
  })
  return zipSync(Object.fromEntries(entries), { mtime: DATE })
}
