/** Longer than any key, DOI or title that a person has written. */
const LONGEST = 400
const HEAD = 380

/**
 * The key of a source's entry, of a length that a bundle remembers. One that is longer is cut, and told from
 * others that begin alike by a hash of the whole.
 */
export function shortKey(key: string): string {
  if (key.length <= LONGEST) return key
  const head = key.slice(0, HEAD).replace(/[\ud800-\udbff]$/u, '')
  return `${head}#${hashOf(key, 0x811c_9dc5)}${hashOf(key, 0x9747_b28c)}`
}

/** FNV-1a, in eight hexadecimal digits. */
function hashOf(text: string, seed: number): string {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
