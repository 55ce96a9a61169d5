import { matchesAll } from './fold.ts'
import { isForgiven, isOneTypo } from './typos.ts'

/** Items that a query meets only when typos in it are forgiven. */
export interface NearHits<T> {
  items: readonly T[]
  /** For each term what stands for it: itself and the words that it may have been meant to be. */
  wanted: readonly (readonly string[])[]
}

/** Shorter words are not one typo away from any term in which a typo is forgiven. */
const SHORTEST_WORD = 4

/** Finds items near a query, those with exact hits left out. The words of all items are gathered on first use. */
export function createNearIndex<T extends { readonly search: string }>(items: readonly T[]) {
  let vocabulary: ReadonlySet<string> | undefined

  return function findNear(terms: readonly string[]): NearHits<T> {
    if (!terms.some(isForgiven)) return { items: [], wanted: [] }
    vocabulary ??= gatherWords(items)
    const words = vocabulary
    const wanted = terms.map((term) => [term, ...(isForgiven(term) ? nearWords(term, words) : [])])
    if (wanted.every(({ length }) => length === 1)) return { items: [], wanted }
    const near = items.filter(
      ({ search }) =>
        wanted.every((words_) => words_.some((word) => search.includes(word))) &&
        !matchesAll(search, terms),
    )
    return { items: near, wanted }
  }
}

function nearWords(term: string, vocabulary: Iterable<string>): string[] {
  return [...vocabulary].filter((word) => isOneTypo(term, word))
}

function gatherWords(items: readonly { readonly search: string }[]): Set<string> {
  const words = new Set<string>()
  for (const { search } of items) {
    for (const word of search.split(' ')) if (word.length >= SHORTEST_WORD) words.add(word)
  }
  return words
}
