import type { Locale } from '#core/schema/locale.ts'
import { graphemesOf } from './typesetter.ts'

/** Characters that no line begins with, and that no line ends with. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}…·—–〜ー々]/u
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u

const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

const WORDS: Record<Locale, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
}

/** Words, marks and blanks of a text. */
export function wordsOf(text: string, lang: Locale): string[] {
  return Array.from(WORDS[lang].segment(text), ({ segment }) => segment)
}

/** True where a line may end between two neighbours: behind blanks, and between Chinese words. */
export function mayBreak(before: string, after: string): boolean {
  if (/^\s/u.test(after) || before.endsWith('\u00A0')) return false
  if (/\s$/u.test(before)) return true
  if (NOT_LAST.test(before) || NOT_FIRST.test(after)) return false
  if (/\d$/u.test(before) || /^\d/u.test(after)) return false
  return CHINESE.test(lastOf(before)) || CHINESE.test(graphemesOf(after)[0] ?? '')
}

function lastOf(text: string): string {
  return graphemesOf(text).at(-1) ?? ''
}
