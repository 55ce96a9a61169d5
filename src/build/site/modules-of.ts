import type { Manifest, ManifestChunk } from 'vite'

/** Files of the given modules and of all that they import, without the entry, which the page names itself. */
export function modulesOf(manifest: Manifest, keys: readonly string[]): string[] {
  const chunks = chunksOf(manifest, keys).filter(({ isEntry }) => !isEntry)
  return [...new Set(chunks.map(({ file }) => file))]
}

function chunksOf(manifest: Manifest, keys: readonly string[]): ManifestChunk[] {
  const chunks: ManifestChunk[] = []
  const seen = new Set<string>()
  function visit(key: string) {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    chunks.push(chunk)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  for (const key of keys) visit(key)
  return chunks
}
