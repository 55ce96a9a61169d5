import type { CompiledSite } from '#compile/compiled-site.ts'
import { portraitPath } from '#core/paths/paths.ts'

/**
 * The portraits under addresses that stay, by site path without leading slash. Always JPEG, which is what programs
 * that are given such an address can show: what is transparent becomes white.
 */
export async function portraitFiles(
  { profiles }: Pick<CompiledSite, 'profiles'>,
  mediaFiles: ReadonlyMap<string, string>,
): Promise<[string, { from: string } | Uint8Array][]> {
  const files: [string, { from: string } | Uint8Array][] = []
  for (const { slug, portrait } of profiles) {
    const from = mediaFiles.get(portrait?.src.slice(1) ?? '')
    if (from === undefined) continue
    files.push([portraitPath(slug).slice(1), from.endsWith('.jpg') ? { from } : await asJpeg(from)])
  }
  return files
}

/** Loading sharp takes a tenth of a second. */
async function asJpeg(from: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  return sharp(from).flatten({ background: 'white' }).jpeg({ quality: 80 }).toBuffer()
}
