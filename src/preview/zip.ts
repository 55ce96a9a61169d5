import { strToU8, zipSync } from 'fflate'

/** A date for every file: the same files give the same archive. */
const DATE = new Date(1980, 0, 1)

/** Files as one archive. */
export function zip(
  files: readonly (readonly [path: string, text: string])[],
): Uint8Array<ArrayBuffer> {
  const entries = files.map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: DATE })
}
