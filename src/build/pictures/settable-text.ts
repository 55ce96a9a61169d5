import { graphemesOf, type TextStyle, type Typesetter } from './typesetter.ts'

/** What has no form of its own: joiners, variation selectors, direction marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u

/**
 * A text in characters for which there are glyphs. One without a glyph is written by plainer ones that mean the same
 * (𝔼 as E), an emoji is left out; with any other the text cannot be set, and nothing is better than an empty box.
 */
export async function settableText(
  text: string,
  style: TextStyle,
  typesetter: Typesetter,
): Promise<string | undefined> {
  const kept: string[] = []
  await typesetter.load(text.normalize('NFC') + text.normalize('NFKC'), style.weight)
  for (const grapheme of graphemesOf(text.normalize('NFC'))) {
    const shown = settableForm(grapheme, style, typesetter)
    if (shown !== undefined) kept.push(shown)
    else if (!EMOJI.test(grapheme)) return undefined
  }
  const left = kept.join('').replaceAll(/\s+/gu, ' ').trim()
  return left === '' ? undefined : left
}

function settableForm(
  grapheme: string,
  style: TextStyle,
  typesetter: Typesetter,
): string | undefined {
  if (/^\s$/u.test(grapheme)) return ' '
  const visible = grapheme.replaceAll(INVISIBLE, '')
  if (visible === '') return ''
  return [visible, visible.normalize('NFKC')].find((form) => typesetter.canSet(form, style))
}
