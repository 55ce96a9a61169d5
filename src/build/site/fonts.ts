import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

/** Printable ASCII, the letters of Western European names, and the punctuation of good typography. */
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŁłŚśŠšŽžČčĆćŐőŞşĞğİı–—‘’“”…·†‡•→'

const SOURCE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'

export interface DisplayFont {
  /** Site path without leading slash, with a hash of the content. */
  path: string
  content: Uint8Array
  /** The style rule that brings it in. */
  rule: string
}

/**
 * The Latin display face, cut to what titles and names use: letters of LATIN, weights from 400 to 700. Chinese
 * display text is in the system's own serif. `optional`: text never waits for the font and never moves.
 */
export async function createDisplayFont(base: string): Promise<DisplayFont> {
  const source = await readFile(createRequire(import.meta.url).resolve(SOURCE))
  const content = await subsetFont(source, LATIN, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  })
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  const path = `assets/source-serif-${hash}.woff2`
  const rule = [
    "@font-face{font-family:'Source Serif'",
    'font-style:normal',
    'font-weight:400 700',
    'font-display:optional',
    `src:url('${base}${path}') format('woff2')}`,
  ].join(';')
  return { path, content, rule }
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
}
