import { type FontSlice, readFontSlices, type Weight } from './font-slices.ts'
import { type GlyphFont, loadGlyphFont } from './glyph-font.ts'
import type { TextStyle } from './typesetter.ts'

/** What a layout puts between and behind texts. */
const LAYOUT_MARKS = ' \u00A0,、…'

export interface FontShelf {
  load: (text: string, weight: Weight) => Promise<void>
  /** The font, of those that are loaded, that has the whole of a character. */
  fontOf: (grapheme: string, style: TextStyle) => GlyphFont | undefined
}

/** The fonts of the project, each slice loaded when a text first needs it. */
export function createFontShelf(): FontShelf {
  const slices = readFontSlices()
  const known = new Map<number, FontSlice[]>()
  const loading = new Map<string, Promise<void>>()
  const fonts = new Map<string, GlyphFont>()
  const keyOf = (slice: FontSlice, weight: Weight) => `${weight} ${slice.files[weight]}`

  function slicesOf(codePoint: number): FontSlice[] {
    const isIn = ([from, to]: readonly [number, number]) => from <= codePoint && codePoint <= to
    const found = known.get(codePoint) ?? slices.filter(({ ranges }) => ranges.some(isIn))
    known.set(codePoint, found)
    return found
  }

  async function loadSlice(slice: FontSlice, weight: Weight): Promise<void> {
    fonts.set(keyOf(slice, weight), await loadGlyphFont(slice.files[weight], weight))
  }

  async function load(text: string, weight: Weight): Promise<void> {
    const needed = new Set(codePointsOf(text + LAYOUT_MARKS).flatMap(slicesOf))
    const loads = Array.from(needed, (slice) => {
      const key = keyOf(slice, weight)
      const started = loading.get(key) ?? loadSlice(slice, weight)
      loading.set(key, started)
      return started
    })
    await Promise.all(loads)
  }

  function fontOf(grapheme: string, { weight, lang }: TextStyle): GlyphFont | undefined {
    const codePoints = codePointsOf(grapheme)
    const [first] = codePoints
    if (first === undefined) return undefined
    const loaded = slicesOf(first).flatMap((slice) => fonts.get(keyOf(slice, weight)) ?? [])
    // Marks like “ and — are in both faces, and are as wide as a character in Chinese.
    const candidates = lang === 'zh' && CHINESE_MARK.test(grapheme) ? loaded.toReversed() : loaded
    return candidates.find((font) => codePoints.every((codePoint) => font.has(codePoint)))
  }

  return { load, fontOf }
}

const CHINESE_MARK = /[^\p{ASCII}\p{L}\p{N}\s]/u

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0)
}
