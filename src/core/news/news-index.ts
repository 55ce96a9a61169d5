import type { ListSummary } from '../bundle/list-summary.ts'
import type { BundleNewsItem } from '../bundle/news-bundle.ts'
import {
  createFacetedIndex,
  descending,
  type FacetedIndex,
  type FacetReaders,
} from '../filters/faceted-index.ts'
import { summarizeList } from '../filters/summarize-list.ts'
import type { NewsFacet } from './news-filters.ts'

/** The values that a piece of news has in each facet, in the order of `NEWS_FACETS`. */
const facets: FacetReaders<BundleNewsItem, NewsFacet> = {
  year: (item) => [item.date.slice(0, 4)],
  kind: (item) => [item.kind],
  person: (item) => [item.person],
}

export type NewsIndex = FacetedIndex<BundleNewsItem, NewsFacet>

export function indexNews(news: readonly BundleNewsItem[]): NewsIndex {
  return createFacetedIndex(news, {
    search: (item) => item.search,
    facets,
    order: { year: descending },
  })
}

export function newsListSummary(news: readonly BundleNewsItem[]): ListSummary {
  return summarizeList(news, facets)
}
