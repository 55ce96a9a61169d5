import { displayName } from '#core/names/format-name.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { languageOf } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import type { Weight } from './font-slices.ts'
import { settableText } from './settable-text.ts'
import type { TextStyle, Typesetter } from './typesetter.ts'

/** A text for which there are glyphs in its weight. */
export interface Words extends TextStyle {
  text: string
}

/** Who a picture is about: the names that can be set, and the seal. */
export interface OwnerWords {
  names: Words[]
  seal: Words | undefined
}

/** Finds what of the data can stand on a picture in the page's language. */
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
