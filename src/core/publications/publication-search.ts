import type {
  BundlePublication,
  PublicationsBundle,
  BundlePerson,
} from '../bundle/publications-bundle.ts'
import {
  createFacetedIndex,
  type FacetedIndex,
  type FacetReaders,
  summarizeList,
} from '../filters/faceted-index.ts'
import { createListSearch, type ListHits } from '#core/filters/list-search.ts'
import { createSpelling, type Spelling, termsIn } from '../search/spelling.ts'
import type { ListSummary } from '../bundle/list-summary.ts'
import { createNameKeys } from '../search/name-keys.ts'
import { coAuthorIds } from './co-authors.ts'
import type { PublicationFacet, PublicationFilters } from './publication-filters.ts'
import { newestYearFirst, yearOfPublication } from './publication-year.ts'

/**
 * The values that a publication has in each facet, in the order of `PUBLICATION_FACETS`. Whose list it is, is not
 * their own co-author.
 */
const facetsOf = (owner?: string): FacetReaders<BundlePublication, PublicationFacet> => ({
  year: (publication) => [yearOfPublication(publication)],
  venue: ({ venue }) => (venue === undefined ? [] : [venue]),
  type: (publication) => [publication.type],
  topic: (publication) => publication.topics,
  role: (publication) => publication.roles,
  award: (publication) => publication.awards.map((award) => award.kind),
  person: (publication) => publication.people,
  author: (publication) => coAuthorIds(publication, owner),
})

export type PublicationIndex = FacetedIndex<BundlePublication, PublicationFacet>

/**
 * Names are searched in every way in which they may be typed; `people` are those of the list's vocabulary. Without
 * `owner`, a list of several researchers: then all authors are each other's co-authors.
 */
export function indexPublications(
  publications: readonly BundlePublication[],
  {
    spelling = createSpelling(),
    people = [],
    owner,
  }: { spelling?: Spelling; people?: readonly BundlePerson[]; owner?: string | undefined } = {},
): PublicationIndex {
  const nameKeys = createNameKeys(spelling, people)
  return createFacetedIndex(publications, {
    search: ({ search, authors, people: slugs }) => `${search} ${nameKeys.of(authors, slugs)}`,
    terms: (query) => termsIn(spelling, query),
    facets: facetsOf(owner),
    order: { year: newestYearFirst },
  })
}

export function publicationListSummary(
  publications: readonly BundlePublication[],
  owner?: string,
): ListSummary {
  return summarizeList(publications, facetsOf(owner))
}

/** A bundle ready to be searched: wherever it is, the same filters find the same. */
export type PublicationSearch = {
  index: PublicationIndex
  spelling: Spelling
  search: (filters: PublicationFilters) => ListHits<BundlePublication>
}

export function createPublicationSearch(bundle: PublicationsBundle): PublicationSearch {
  const { publications, vocabulary, slug: owner } = bundle
  const spelling = createSpelling(bundle.spellings)
  const index = indexPublications(publications, { spelling, people: vocabulary.people, owner })
  return { index, spelling, search: createListSearch(index, spelling) }
}
