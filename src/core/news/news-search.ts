import type { BundleNewsItem, NewsBundle } from '../bundle/news-bundle.ts'
import {
  createFacetedIndex,
  descending,
  type FacetedIndex,
  type FacetReaders,
  summarizeList,
} from '../filters/faceted-index.ts'
import { createListSearch, type ListHits } from '#core/filters/list-search.ts'
import { createSpelling, type Spelling, termsIn } from '../search/spelling.ts'
import type { ListSummary } from '../bundle/list-summary.ts'
import type { BundlePerson } from '../bundle/publications-bundle.ts'
import { createNameKeys } from '../search/name-keys.ts'
import type { NewsFacet, NewsFilters } from './news-filters.ts'

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

/** Key of the group of pinned items, which comes before the years and is not repeated in them. */
export const PINNED = 'pinned'

/** News under headings, each group in the list's order: pinned items, then years newest first. */
export function groupNewsByYear(
  news: readonly BundleNewsItem[],
): { key: string; news: BundleNewsItem[] }[] {
  const groups = Map.groupBy(news, (item) => (item.pinned ? PINNED : item.date.slice(0, 4)))
  // Letters sort after digits, so that descending order puts the pinned group first.
  return [...groups]
    .map(([key, members]) => ({ key, news: members }))
    .sort((a, b) => descending(a.key, b.key))
}

/** A bundle ready to be searched. */
export type NewsSearch = {
  index: NewsIndex
  search: (filters: NewsFilters) => ListHits<BundleNewsItem>
}

export function createNewsSearch({ news, people, spellings }: NewsBundle): NewsSearch {
  const spelling = createSpelling(spellings)
  const index = indexNews(news, { spelling, people })
  return { index, search: createListSearch(index, spelling) }
}
