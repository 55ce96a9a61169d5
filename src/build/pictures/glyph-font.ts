import { readFile } from 'node:fs/promises'
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import type { Weight } from './font-slices.ts'

/** Where the glyphs of a run are, in thousandths of the font size. */
export interface SetGlyph {
  outline: string
  x: number
  y: number
}

export interface GlyphFont {
  has: (codePoint: number) => boolean
  /** Sets a run of text from the left: ligatures, kerning, marks. */
  set: (text: string) => { width: number; glyphs: SetGlyph[] }
}

const EM = 1000

export async function loadGlyphFont(file: string, weight: Weight): Promise<GlyphFont> {
  const content = await subsetFont(await readFile(file), undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
  })
  const face = new Face(new Blob(content))
  const font = new Font(face)
  font.setScale(EM, EM)
  if ('wght' in face.getAxisInfos()) font.setVariations([new Variation('wght', weight)])
  const outlines = new Map<number, string>()

  function outlineOf(glyph: number): string {
    const known = outlines.get(glyph)
    if (known !== undefined) return known
    // Whole units are fine enough (a twentieth of a pixel at most) and half the length.
    const outline = font
      .glyphToPath(glyph)
      .replaceAll(/(?<!\d)\d+\.\d+/gu, (n) => Number(n).toFixed(0))
    outlines.set(glyph, outline)
    return outline
  }

  function set(text: string) {
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    let pen = 0
    const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => {
      const { codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 } = glyph
      const x = pen + xOffset
      pen += xAdvance
      return { outline: outlineOf(codepoint), x, y: yOffset }
    })
    return { width: pen, glyphs: glyphs.filter(({ outline }) => outline !== '') }
  }

  return { has: (codePoint) => (font.nominalGlyph(codePoint) ?? 0) !== 0, set }
}
