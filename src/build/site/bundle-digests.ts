import { createHash } from 'node:crypto'

/**
 * The digests of written bundles by their site paths: SHA-256 in Base64, as `isAsBuilt` of the app makes them. Throws for
 * a path at which no text has been written.
 */
export function createBundleDigests(
  written: ReadonlyMap<string, unknown>,
): (path: string) => string {
  const known = new Map<string, string>()
  return (path) => {
    const digest = known.get(path) ?? digestOf(path, written.get(path.slice(1)))
    known.set(path, digest)
    return digest
  }
}

function digestOf(path: string, text: unknown): string {
  if (typeof text !== 'string') throw new Error(`${path} is read by a page and not written`)
  return createHash('sha256').update(text).digest('base64')
}
