import type { FacetedIndex, Filters } from './faceted-index.ts'
import { createHighlighting, type Highlighter } from '../search/highlighter.ts'
import { termsIn, type Spelling } from '../search/spelling.ts'

/** What a list shows for its filters, and what in it is marked; no marks without a query. */
export interface ListHits<T> {
  readonly found: readonly T[]
  readonly marks: Highlighter | undefined
  /** Shown below, under a heading of their own. */
  readonly near: readonly T[]
  readonly nearMarks: Highlighter | undefined
}

/** Search of a list: exact hits, then those with similar spelling, and how to mark either. `termsOf` is that of the index. */
export function createListSearch<T, F extends string>(
  index: FacetedIndex<T, F>,
  spelling: Spelling,
  termsOf = (query: string): readonly string[] => termsIn(spelling, query),
): (filters: Filters<F>) => ListHits<T> {
  const highlight = createHighlighting(spelling)
  return function search(filters) {
    const terms = termsOf(filters.q)
    const near = index.near(filters)
    return {
      found: index.select(filters),
      marks: terms.length === 0 ? undefined : highlight(terms.map((term) => [term])),
      near: near.items,
      nearMarks: near.items.length === 0 ? undefined : highlight(near.wanted),
    }
  }
}
