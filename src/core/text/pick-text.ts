import { type Block, type Inline, plainText } from '../bundle/rich-text.ts'
import type { Locale } from '../schema/locale.ts'
import type { LocalizedText } from '../schema/text.ts'
import { languageOf } from './language-of.ts'

export type PickedText = { text: string; lang: Locale; missing: boolean }

type Sides<T> = { en?: T | undefined; zh?: T | undefined }

/**
 * The side of a localized text that a page in `locale` shows, else the other side.
 * `lang` is the language the text is really in, so that a Latin title on the Chinese side is not
 * announced as Chinese. `missing` says that the author gave only the other language.
 *
 * @example pickText({ en: 'Alibaba' }, 'zh') // { text: 'Alibaba', lang: 'en', missing: true }
 */
export function pickText(value: LocalizedText, locale: Locale): PickedText {
  if (typeof value === 'string') {
    return { text: value, lang: languageOf(value, locale), missing: false }
  }
  const side = sideFor(value, locale)
  const text = value[side] ?? ''
  return { text, lang: languageOf(text, side), missing: side !== locale }
}

/** As `pickText`, for rich text; undefined when neither side is there. */
export function pickSide<T extends readonly (Inline | Block)[]>(
  value: Sides<T>,
  locale: Locale,
): { value: T; lang: Locale; missing: boolean } | undefined {
  const side = sideFor(value, locale)
  const tree = value[side]
  if (tree === undefined) return undefined
  return { value: tree, lang: languageOf(plainText(tree), side), missing: side !== locale }
}

function sideFor(value: Sides<unknown>, locale: Locale): Locale {
  if (value[locale] !== undefined) return locale
  return locale === 'en' ? 'zh' : 'en'
}
