import { createHash } from 'node:crypto'

/** Version 5 UUIDs are made of a namespace and a name; this namespace is Bifolio's own and must never change. */
const NAMESPACE = Buffer.from('6f0c9a5e1d2b4e7f8a3c5d6e7f809192', 'hex')

/**
 * A URN made of a name, so that it is the same from build to build and on every host that the site moves to.
 *
 * @example feedId('ru-peng/publications/qwen3') // 'urn:uuid:…'
 */
export function feedId(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return `urn:uuid:${[...parts, hex.slice(20)].join('-')}`
}
