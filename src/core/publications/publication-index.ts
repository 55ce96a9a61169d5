import type { ListSummary } from '../bundle/list-summary.ts'
import type { BundlePerson, BundlePublication } from '../bundle/publications-bundle.ts'
import {
  createFacetedIndex,
  descending,
  type FacetedIndex,
  type FacetReaders,
} from '../filters/faceted-index.ts'
import { summarizeList } from '../filters/summarize-list.ts'
import { createNameKeys } from '../search/name-keys.ts'
import { createSpelling, termsIn, type Spelling } from '../search/spelling.ts'
import type { PublicationFacet } from './publication-filters.ts'

/** The values that a publication has in each facet, in the order of `PUBLICATION_FACETS`. */
const facets: FacetReaders<BundlePublication, PublicationFacet> = {
  year: (publication) => [publication.issued.slice(0, 4)],
  venue: ({ venue }) => (venue === undefined ? [] : [venue]),
  type: (publication) => [publication.type],
  topic: (publication) => publication.topics,
  role: (publication) => publication.roles,
  award: (publication) => publication.awards.map((award) => award.kind),
  person: (publication) => publication.people,
}

export type PublicationIndex = FacetedIndex<BundlePublication, PublicationFacet>

/** Names are searched in every way in which they may be typed; `people` are those of the list's vocabulary. */
export function indexPublications(
  publications: readonly BundlePublication[],
  {
    spelling = createSpelling(),
    people = [],
  }: { spelling?: Spelling; people?: readonly BundlePerson[] } = {},
): PublicationIndex {
  const nameKeys = createNameKeys(spelling, people)
  return createFacetedIndex(publications, {
    search: ({ search, authors, people: slugs }) => `${search} ${nameKeys.of(authors, slugs)}`,
    terms: (query) => termsIn(spelling, query),
    facets,
    order: { year: descending },
  })
}

export function publicationListSummary(publications: readonly BundlePublication[]): ListSummary {
  return summarizeList(publications, facets)
}
