import type { Locale } from '#core/schema/locale.ts'

const HAN = /\p{Script=Han}/gu
const HAN_LETTER = /\p{Script=Han}/u
const PURE_HAN = /^[\p{Script=Han}·・\s“”《》]{2,}$/u
const LATIN_WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}'’.+-]*/gu

/** A text in the language that it is in. */
export type Localized = { en: string } | { zh: string }

export function localized(lang: Locale, text: string): Localized {
  return lang === 'zh' ? { zh: text } : { en: text }
}

/**
 * A name in the language of its page; one that gives the other language in brackets is in both.
 *
 * @example localizedName('en', 'Synced (机器之心)') // { en: 'Synced', zh: '机器之心' }
 */
export function localizedName(lang: Locale, text: string): { en?: string; zh?: string } {
  const [, outer = '', inner = ''] =
    /^([^()（）]+?)(?:(?<!\s)\s+)?[(（]([^()（）]+)[)）]$/u.exec(text) ?? []
  const isPair = PURE_HAN.test(inner) && !HAN_LETTER.test(outer)
  if (isPair && /\p{L}/u.test(outer)) return { en: outer, zh: inner }
  const isReversed =
    PURE_HAN.test(outer) && /^\p{Script=Latin}[\p{Script=Latin}\s&,.'’-]{6,}$/u.test(inner)
  return isReversed ? { zh: outer, en: inner } : localized(lang, text)
}

/**
 * The language of a sentence: Chinese where it has no fewer Han characters than Latin words,
 * brackets aside; a text without any letters is in none.
 *
 * @example languageOfText('论文被 ACL 2025 录用') // 'zh'
 */
export function languageOfText(text: string): Locale | undefined {
  const outer = text.replace(/[(（][^()（）]*[)）]/gu, '')
  const counted = /\p{L}/u.test(outer) ? outer : text
  const han = counted.match(HAN)?.length ?? 0
  const words = counted.match(LATIN_WORD)?.filter((word) => /\p{L}/u.test(word)).length ?? 0
  if (han === 0 && words === 0) return undefined
  return han > 0 && han >= words ? 'zh' : 'en'
}

const PATHS: readonly (readonly [Locale, RegExp])[] = [
  ['zh', /(?:^|[/_.-])(?:zh|cn|chinese|zh-cn|zh_cn|zh-hans)(?=[/_.-]|$)/iu],
  ['en', /(?:^|[/_.-])(?:en|english)(?=[/_.-]|$)/iu],
]

/** The language in the path of a file: `about-zh.md`, `_pages/zh/about.md`, `content_zh/…`. */
export function languageOfPath(path: string): Locale | undefined {
  return PATHS.find(([, pattern]) => pattern.test(path))?.[0]
}
