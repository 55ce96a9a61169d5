import type { Locale } from '#core/schema/locale.ts'
import { createFontShelf } from './font-shelf.ts'
import type { Weight } from './font-slices.ts'
import type { GlyphFont, SetGlyph } from './glyph-font.ts'

export interface TextStyle {
  weight: Weight
  lang: Locale
}

/** A text as glyphs on a line, in thousandths of the font size. */
export interface SetText {
  width: number
  glyphs: SetGlyph[]
}

export interface Typesetter {
  /** Loads what is needed to set a text; to be awaited before the text is used below. */
  load: (text: string, weight: Weight) => Promise<void>
  /** False where no font has a glyph for a character of it. */
  canSet: (text: string, style: TextStyle) => boolean
  /** Throws for a text that cannot be set: a picture never shows an empty box. */
  set: (text: string, style: TextStyle) => SetText
}

/** Sets text in the fonts of the project alone, so that every machine draws the same picture. */
export function createTypesetter(): Typesetter {
  const { load, fontOf } = createFontShelf()

  function runsOf(text: string, style: TextStyle) {
    const runs: { font: GlyphFont; text: string }[] = []
    for (const grapheme of graphemesOf(text)) {
      const font = fontOf(grapheme, style)
      if (font === undefined) throw new Error(`no font is loaded for ${grapheme}`)
      const run = runs.at(-1)
      if (run?.font === font) run.text += grapheme
      else runs.push({ font, text: grapheme })
    }
    return runs
  }

  function set(text: string, style: TextStyle): SetText {
    let width = 0
    const glyphs = runsOf(text, style).flatMap((run) => {
      const start = width
      const part = run.font.set(run.text)
      width += part.width
      return part.glyphs.map((glyph) => ({ ...glyph, x: start + glyph.x }))
    })
    return { width, glyphs }
  }

  return {
    load,
    set,
    canSet: (text, style) =>
      text !== '' && graphemesOf(text).every((grapheme) => fontOf(grapheme, style) !== undefined),
  }
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one character each. */
export function graphemesOf(text: string): string[] {
  // Most texts are English, and the segmenter is slow.
  if (/^[\x20-\x7E]*$/u.test(text)) return text.split('')
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment)
}
