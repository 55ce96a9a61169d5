/**
 * FNV-1a of a text, in eight hexadecimal digits: for names that have to differ, not for secrets.
 *
 * @example shortHash('a') // 'e40c292c'
 */
export function shortHash(text: string, seed?: number): string {
  return hashNumber(text, seed).toString(16).padStart(8, '0')
}

/** The same as a number of 32 bits. */
export function hashNumber(text: string, seed = 0x811c_9dc5): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193)
  }
  return hash >>> 0
}
