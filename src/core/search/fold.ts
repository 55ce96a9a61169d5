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

/** What LaTeX writes before a letter that carries an accent or is in another face. */
const LATEX_BEFORE_LETTERS =
  /\\(?:["'`^~=.]|[bcdhkrtuv](?=\s*\{)|(?:text|math)[a-z]*|(?:emph|hat|bar|tilde)(?=\s*\{)|a(?=a\b))\s*/gu

/** Letters that LaTeX writes as commands: `S\o ren`, `Stra{\ss}e`. */
const LATEX_LETTER = /\\(?:ss|ae|oe|[ijlo])(?![a-z])\s?/gu

type FoldRule = readonly [pattern: RegExp, replacement: (match: string) => string]

const nothing = (): string => ''

/** In this order, on a text that is decomposed and in lower case. */
export const FOLD_RULES: readonly FoldRule[] = [
  // Combining marks, soft hyphens, zero-width characters.
  [/[\p{M}\p{Cf}]/gu, nothing],
  [LATEX_BEFORE_LETTERS, nothing],
  [LATEX_LETTER, (command) => command.slice(1).trim()],
  [/(?<![\p{L}\p{N}])c\+\+/gu, () => 'cpp'],
  [/(?<![\p{L}\p{N}])c#/gu, () => 'csharp'],
  // What occurs inside words, also of formulas: apostrophes, braces, `$L^2$`.
  [/['’‘ʼ{}$^]/gu, nothing],
  [UNDECOMPOSED_LETTER, (letter) => UNDECOMPOSED.get(letter) ?? letter],
  [/[^\p{L}\p{N}]+/gu, () => ' '],
]

/**
 * Reduces a text to what search compares: no case, accents, width, punctuation or LaTeX; words parted
 * by single spaces, Han kept as it is. Folding what is folded changes nothing.
 *
 * @example fold('Łukasz’s Ｑｗｅｎ２．５ — 数据、管理') // 'lukaszs qwen2 5 数据 管理'
 */
export function fold(text: string): string {
  return applyRules(FOLD_RULES, decompose(text)).trim()
}

/** The beginning of folding. */
export function decompose(text: string): string {
  return text.normalize('NFKD').toLowerCase()
}

export function applyRules(rules: readonly FoldRule[], text: string): string {
  return rules.reduce(
    (folded, [pattern, replacement]) => folded.replace(pattern, replacement),
    text,
  )
}

/** The folded words of a query, each once; none when the query contains no letter and no digit. */
export function searchTerms(query: string): string[] {
  const folded = fold(query)
  return folded === '' ? [] : [...new Set(folded.split(' '))]
}

/** True when a folded text contains every term, in any order and anywhere inside words. */
export function matchesAll(haystack: string, terms: readonly string[]): boolean {
  return terms.every((term) => haystack.includes(term))
}
