interface Asked {
  kind: string
  filename: string
}

/**
 * Gives the reader of PDFs the tables by which it knows Chinese characters in fonts that carry none, and nothing else:
 * it asks nobody, neither the disk nor the network. The tables are loaded where a document needs one.
 */
export class CharacterMapSource {
  async fetch({ kind, filename }: Asked): Promise<Uint8Array> {
    const name = kind === 'cMapUrl' ? filename.replace(/\.bcmap$/u, '') : ''
    const { default: tables } = await import('./character-maps.json', { with: { type: 'json' } })
    const maps: Readonly<Record<string, string>> = tables.maps
    const found = Object.hasOwn(maps, name) ? maps[name] : undefined
    if (found === undefined) throw new Error(`no table ${filename}`)
    return bytesOf(found)
  }
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a text in base64, four signs of which are three bytes. */
function bytesOf(text: string): Uint8Array {
  const values = [...text.replaceAll('=', '')].map((sign) => SIGNS.indexOf(sign))
  const bytes = new Uint8Array(Math.floor((values.length * 6) / 8))
  for (let at = 0; at < bytes.length; at += 1) {
    const first = Math.floor((at * 8) / 6)
    const shift = (at * 8) % 6
    const pair = ((values[first] ?? 0) << 6) | (values[first + 1] ?? 0)
    bytes[at] = pair >> (4 - shift)
  }
  return bytes
}
