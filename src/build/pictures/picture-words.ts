import { displayName } from '#core/names/format-name.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { languageOf } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import type { Weight } from './font-slices.ts'
import { graphemesOf, type TextStyle, type Typesetter } from './typesetter.ts'

/** A text for which there are glyphs in its weight. */
export interface Words extends TextStyle {
  text: string
}

/** Who a picture is about: the names that can be set, and the seal. */
export interface OwnerWords {
  names: Words[]
  seal: Words | undefined
}

/** Finds the words for a picture in the page's language. */
export function createWordFinder(typesetter: Typesetter, locale: Locale) {
  /** The first of some texts that can be set. */
  async function first(
    texts: readonly Pick<Words, 'text' | 'lang'>[],
    weight: Weight,
  ): Promise<Words | undefined> {
    for (const { text, lang } of texts) {
      const settable = await settableText(text, { weight, lang }, typesetter)
      if (settable !== undefined) return { text: settable, lang, weight }
    }
    return undefined
  }

  /** A text in the page's language, else in the other. */
  function either(text: LocalizedText, weight: Weight): Promise<Words | undefined> {
    const sides = [locale, ...LOCALES.filter((other) => other !== locale)]
    const picked = sides.map((side) => pickText(text, side))
    return first(picked, weight)
  }

  async function owner(name: PersonName, seal: string): Promise<OwnerWords> {
    const { primary, secondary } = displayName(name, locale)
    const found = [await first([primary], 600), secondary && (await first([secondary], 400))]
    return {
      names: found.flatMap((side) => side ?? []),
      seal: await first([{ text: seal, lang: languageOf(seal, 'en') }], 600),
    }
  }

  return { first, either, owner }
}

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
