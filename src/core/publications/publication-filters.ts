import type { ListSummary } from '../bundle/list-summary.ts'
import type { BundlePublication } from '../bundle/publications-bundle.ts'
import { choice, type CodecValue, defineCodec, list, text, years } from '../filters/codec.ts'
import {
  createFacetedIndex,
  descending,
  type FacetedIndex,
  facetIds,
  type FacetReaders,
} from '../filters/faceted-index.ts'
import { summarizeList } from '../filters/summarize-list.ts'
import { AUTHOR_ROLES, PUBLICATION_AWARDS, PUBLICATION_TYPES } from '../schema/publication-terms.ts'
import { searchTerms } from '../search/fold.ts'

const facets = {
  year: (publication) => [publication.issued.slice(0, 4)],
  venue: ({ venue }) => (venue === undefined ? [] : [venue]),
  type: (publication) => [publication.type],
  topic: (publication) => publication.topics,
  role: (publication) => publication.roles,
  award: (publication) => publication.awards.map((award) => award.kind),
  person: (publication) => publication.people,
} satisfies FacetReaders<BundlePublication, string>
export type PublicationFacet = keyof typeof facets

/** In the order in which a page shows them. */
export const PUBLICATION_FACETS: readonly PublicationFacet[] = facetIds(facets)

export const PUBLICATION_GROUPS = ['year', 'venue', 'type'] as const
export type PublicationGroup = (typeof PUBLICATION_GROUPS)[number]

/** The query string of every page with a publication list. */
export const publicationCodec = defineCodec({
  q: text(),
  year: years(),
  venue: list(),
  type: list(PUBLICATION_TYPES),
  topic: list(),
  role: list(AUTHOR_ROLES),
  award: list(PUBLICATION_AWARDS),
  person: list(),
  group: choice(PUBLICATION_GROUPS, 'year'),
})
export type PublicationFilters = CodecValue<typeof publicationCodec>

export function indexPublications(
  publications: readonly BundlePublication[],
): FacetedIndex<BundlePublication, PublicationFacet> {
  return createFacetedIndex(publications, {
    search: (publication) => publication.search,
    facets,
    order: { year: descending },
  })
}

/** True when the filters narrow the list; grouping does not. */
export function isFiltered(filters: PublicationFilters): boolean {
  return (
    searchTerms(filters.q).length > 0 ||
    PUBLICATION_FACETS.some((facet) => filters[facet].length > 0)
  )
}

/**
 * Publications under headings, each group in the list's order: years newest first; venues by size,
 * what has none under `''`; types in the order of the schema.
 */
export function groupPublications(
  publications: readonly BundlePublication[],
  group: PublicationGroup,
): { key: string; publications: BundlePublication[] }[] {
  const groups = Map.groupBy(publications, (publication) => facets[group](publication)[0] ?? '')
  return [...groups]
    .map(([key, members]) => ({ key, publications: members }))
    .toSorted((a, b) => GROUP_ORDER[group](a, b) || descending(b.key, a.key))
}

export function publicationListSummary(publications: readonly BundlePublication[]): ListSummary {
  return summarizeList(publications, facets)
}

type Group = { key: string; publications: readonly BundlePublication[] }

const typeOrder: readonly string[] = PUBLICATION_TYPES

const GROUP_ORDER: Record<PublicationGroup, (a: Group, b: Group) => number> = {
  year: (a, b) => descending(a.key, b.key),
  venue: (a, b) => b.publications.length - a.publications.length,
  type: (a, b) => typeOrder.indexOf(a.key) - typeOrder.indexOf(b.key),
}
