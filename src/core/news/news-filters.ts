import { type CodecValue, defineCodec, hasTerms, list, text, years } from '../filters/codec.ts'
import { NEWS_KINDS } from '#core/schema/kinds.ts'

/** In the order in which a page shows them. */
export const NEWS_FACETS = ['year', 'kind', 'person'] as const
export type NewsFacet = (typeof NEWS_FACETS)[number]

/** The query string of every page with a news list. */
export const newsCodec = defineCodec({
  q: text(),
  year: years(),
  kind: list(NEWS_KINDS),
  person: list(),
})
export type NewsFilters = CodecValue<typeof newsCodec>

export function isNewsFiltered(filters: NewsFilters): boolean {
  return hasTerms(filters.q) || NEWS_FACETS.some((facet) => filters[facet].length > 0)
}
