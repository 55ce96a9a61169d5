import type { ListSummary } from '../bundle/list-summary.ts'
import { facetIds, type FacetReaders } from './faceted-index.ts'

/** How long a list is and which facets can narrow it, in their order. */
export function summarizeList<T, F extends string>(
  items: readonly T[],
  facets: FacetReaders<T, F>,
): ListSummary {
  return {
    count: items.length,
    facets: facetIds(facets).filter((id) => canNarrow(items.map(facets[id]))),
  }
}

function canNarrow(valuesPerItem: readonly (readonly string[])[]): boolean {
  const distinct = new Set(valuesPerItem.flat()).size
  return distinct > 1 || (distinct === 1 && valuesPerItem.some((values) => values.length === 0))
}
