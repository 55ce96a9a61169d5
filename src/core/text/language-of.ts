import type { Locale } from '../schema/locale.ts'

const HAN = /\p{Script=Han}/u
const LATIN = /\p{Script=Latin}/u

/**
 * The language that the script of a text shows: Han without Latin letters is Chinese, Latin without
 * Han is English. A text with both, or with neither (numbers), is in the language `otherwise`.
 *
 * @example languageOf('清华大学', 'en') // 'zh'
 */
export function languageOf(text: string, otherwise: Locale): Locale {
  const hasHan = HAN.test(text)
  const hasLatin = LATIN.test(text)
  if (hasHan === hasLatin) return otherwise
  return hasHan ? 'zh' : 'en'
}

/** The value of a `lang` attribute; Chinese content is in simplified characters. */
export function htmlLang(locale: Locale): 'en' | 'zh-Hans' {
  return locale === 'zh' ? 'zh-Hans' : 'en'
}

/** True where a text has Latin letters: such a name is written with spaces, given name first. */
export function hasLatin(text: string): boolean {
  return LATIN.test(text)
}

export function hasHan(text: string): boolean {
  return HAN.test(text)
}
