import type { ListSummary } from '../bundle/list-summary.ts'
import type { BundleNewsItem } from '../bundle/news-bundle.ts'
import { type CodecValue, defineCodec, list, text, years } from '../filters/codec.ts'
import {
  createFacetedIndex,
  descending,
  type FacetedIndex,
  facetIds,
  type FacetReaders,
} from '../filters/faceted-index.ts'
import { summarizeList } from '../filters/summarize-list.ts'
import { NEWS_KINDS } from '../schema/news-kinds.ts'
import { searchTerms } from '../search/fold.ts'

const facets = {
  year: (item) => [yearKey(item)],
  kind: (item) => [item.kind],
  person: (item) => [item.person],
} satisfies FacetReaders<BundleNewsItem, string>
export type NewsFacet = keyof typeof facets

/** In the order in which a page shows them. */
export const NEWS_FACETS: readonly NewsFacet[] = facetIds(facets)

/** The query string of every page with a news list. */
export const newsCodec = defineCodec({
  q: text(),
  year: years(),
  kind: list(NEWS_KINDS),
  person: list(),
})
export type NewsFilters = CodecValue<typeof newsCodec>

export function indexNews(
  news: readonly BundleNewsItem[],
): FacetedIndex<BundleNewsItem, NewsFacet> {
  return createFacetedIndex(news, {
    search: (item) => item.search,
    facets,
    order: { year: descending },
  })
}

export function isNewsFiltered(filters: NewsFilters): boolean {
  return searchTerms(filters.q).length > 0 || NEWS_FACETS.some((facet) => filters[facet].length > 0)
}

/** Key of the group of pinned items, which stands before the years and is not repeated in them. */
export const PINNED = 'pinned'

/** News under headings, each group in the list's order: pinned items, then years newest first. */
export function groupNewsByYear(
  news: readonly BundleNewsItem[],
): { key: string; news: BundleNewsItem[] }[] {
  const groups = Map.groupBy(news, (item) => (item.pinned ? PINNED : yearKey(item)))
  // Letters sort after digits, so that descending order puts the pinned group first.
  return [...groups]
    .map(([key, members]) => ({ key, news: members }))
    .toSorted((a, b) => descending(a.key, b.key))
}

export function newsListSummary(news: readonly BundleNewsItem[]): ListSummary {
  return summarizeList(news, facets)
}

function yearKey(item: BundleNewsItem): string {
  return item.date.slice(0, 4)
}
