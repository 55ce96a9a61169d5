import type { ListSummary } from '../bundle/list-summary.ts'
import type { BundleNewsItem } from '../bundle/news-bundle.ts'
import {
  createFacetedIndex,
  descending,
  type FacetedIndex,
  type FacetReaders,
} from '../filters/faceted-index.ts'
import { summarizeList } from '../filters/summarize-list.ts'
import type { BundlePerson } from '../bundle/publications-bundle.ts'
import { createNameKeys } from '../search/name-keys.ts'
import { createSpelling, termsIn, type Spelling } from '../search/spelling.ts'
import type { NewsFacet } from './news-filters.ts'

/** The values that a piece of news has in each facet, in the order of `NEWS_FACETS`. */
const facets: FacetReaders<BundleNewsItem, NewsFacet> = {
  year: (item) => [item.date.slice(0, 4)],
  kind: (item) => [item.kind],
  person: (item) => [item.person],
}

export type NewsIndex = FacetedIndex<BundleNewsItem, NewsFacet>

export function indexNews(
  news: readonly BundleNewsItem[],
  {
    spelling = createSpelling(),
    people = [],
  }: { spelling?: Spelling; people?: readonly BundlePerson[] } = {},
): NewsIndex {
  const nameKeys = createNameKeys(spelling, people)
  return createFacetedIndex(news, {
    search: ({ search, person }) => `${search} ${nameKeys.of([], [person])}`,
    terms: (query) => termsIn(spelling, query),
    facets,
    order: { year: descending },
  })
}

export function newsListSummary(news: readonly BundleNewsItem[]): ListSummary {
  return summarizeList(news, facets)
}
