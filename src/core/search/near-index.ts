import { matchesAll } from './fold.ts'

/** Items that a query meets only when typos in it are forgiven. */
export interface NearHits<T> {
  items: readonly T[]
  /** For each term what stands for it: itself and the words that it may have been meant to be. */
  wanted: readonly (readonly string[])[]
}

/** Shorter words are not one typo away from any term in which a typo is forgiven. */
const SHORTEST_WORD = 4

/** Items whose words one step of the preparation gathers. */
const STEP = 100

/**
 * Finds items near a query, those with exact hits left out. The words of all items are gathered on first use, or in
 * steps before.
 */
export function createNearIndex<T extends { readonly search: string }>(items: readonly T[]) {
  const words = new Set<string>()
  let gathered = 0

  function* prepare(): Generator<void> {
    while (gathered < items.length) {
      for (const { search } of items.slice(gathered, gathered + STEP)) addWords(search, words)
      gathered += STEP
      yield
    }
  }

  function find(terms: readonly string[]): NearHits<T> {
    if (!terms.some(isForgiven)) return { items: [], wanted: [] }
    for (const _ of prepare());
    const wanted = terms.map((term) => [term, ...(isForgiven(term) ? nearWords(term, words) : [])])
    if (wanted.every(({ length }) => length === 1)) return { items: [], wanted }
    const near = items.filter(
      ({ search }) =>
        wanted.every((words_) => words_.some((word) => search.includes(word))) &&
        !matchesAll(search, terms),
    )
    return { items: near, wanted }
  }
  return { find, prepare }
}

function addWords(search: string, words: Set<string>): void {
  for (const word of search.split(' ')) if (word.length >= SHORTEST_WORD) words.add(word)
}

function nearWords(term: string, vocabulary: Iterable<string>): string[] {
  return [...vocabulary].filter((word) => isOneTypo(term, word))
}

/** Shorter words are too like each other. */
const SHORTEST = 5

/** Letters that must follow the typo where only the beginning of a word has been typed. */
const CONFIRMED = 2

/** True for a word in which a typo is forgiven: five letters or more, in a script with letters. */
export function isForgiven(term: string): boolean {
  return term.length >= SHORTEST && /\p{L}/u.test(term) && !/\p{Script=Han}/u.test(term)
}

/**
 * True when one typo (a letter too many, too few, another one, or two swapped) parts `term` from `word`, or from
 * the beginning of `word` where letters after the typo confirm it. A word that begins with the term has no typo.
 *
 * @example isOneTypo('procesbench', 'processbench') // true
 */
export function isOneTypo(term: string, word: string): boolean {
  let at = 0
  while (at < term.length && term[at] === word[at]) at += 1
  if (at === term.length) return false
  // Most words part from the term for good, and pieces of both need not be made to see it.
  const next = term[at + 1]
  if (next !== undefined && next !== word[at] && next !== word[at + 1] && term[at] !== word[at + 1])
    return false
  const swapped = term[at] === word[at + 1] && term[at + 1] === word[at]
  return (
    goesOn(term, at + 1, [word, at]) ||
    goesOn(term, at, [word, at + 1]) ||
    goesOn(term, at + 1, [word, at + 1]) ||
    (swapped && goesOn(term, at + 2, [word, at + 2]))
  )
}

/** True when the rest of the term is the rest of the word, or long enough and its beginning. */
function goesOn(term: string, at: number, [word, wordAt]: [string, number]): boolean {
  const left = term.length - at
  const whole = word.length - wordAt === left
  return (whole || left >= CONFIRMED) && word.startsWith(term.slice(at), wordAt)
}
