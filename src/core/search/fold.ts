/** Latin and Greek letters that Unicode does not decompose although readers type them without the mark. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ς', 'σ'],
])
const UNDECOMPOSED_LETTER = new RegExp(`[${[...UNDECOMPOSED.keys()].join('')}]`, 'gu')

/** Inside a word: combining marks, soft hyphens, zero-width characters, apostrophes. */
const INVISIBLE_IN_WORDS = /[\p{M}\p{Cf}'’‘ʼ]/gu

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu

/**
 * Reduces a text to what search compares: no case, accents, width or punctuation; words parted
 * by single spaces, Han kept as it is. Folding what is folded changes nothing.
 *
 * @example fold('Łukasz’s Ｑｗｅｎ２．５ — 数据、管理') // 'lukaszs qwen2 5 数据 管理'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE_IN_WORDS, '')
    .replace(UNDECOMPOSED_LETTER, (letter) => UNDECOMPOSED.get(letter) ?? letter)
    .replace(BETWEEN_WORDS, ' ')
    .trim()
}

/** The folded words of a query, each once; none when the query holds no letter and no digit. */
export function searchTerms(query: string): string[] {
  const folded = fold(query)
  return folded === '' ? [] : [...new Set(folded.split(' '))]
}

/** True when a folded text contains every term, in any order and anywhere inside words. */
export function matchesAll(haystack: string, terms: readonly string[]): boolean {
  return terms.every((term) => haystack.includes(term))
}
