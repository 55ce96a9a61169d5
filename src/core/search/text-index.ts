import { matchesAll } from './fold.ts'

/** The items whose text contains every term, in their order. */
export type TextIndex<T> = (terms: readonly string[]) => readonly T[]

/**
 * Finds items by folded terms in their folded `search` text. While someone types, a query mostly
 * narrows the one before, and a page asks the same query for its list and for each facet: the last
 * answer is kept, and a narrower query looks only there.
 */
export function createTextIndex<T extends { readonly search: string }>(
  items: readonly T[],
): TextIndex<T> {
  let lastTerms: readonly string[] = []
  let lastFound = items

  return function find(terms) {
    if (terms.length === 0) return items
    if (terms.join(' ') === lastTerms.join(' ')) return lastFound
    const candidates = isNarrower(terms, lastTerms) ? lastFound : items
    lastFound = candidates.filter((item) => matchesAll(item.search, terms))
    lastTerms = terms
    return lastFound
  }
}

/** A text that contains a term contains every part of it. */
function isNarrower(terms: readonly string[], than: readonly string[]): boolean {
  return than.every((wider) => terms.some((term) => term.includes(wider)))
}
