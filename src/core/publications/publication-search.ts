import type { BundlePublication, PublicationsBundle } from '../bundle/publications-bundle.ts'
import {
  createFacetedIndex,
  type FacetedIndex,
  type FacetReaders,
  summarizeList,
} from '../filters/faceted-index.ts'
import { createListSearch, type ListHits } from '#core/filters/list-search.ts'
import { nameKeys } from '../search/name-forms.ts'
import { createSpelling, type Spelling } from '../search/spelling.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { identifierKey, queryTerms } from './query-terms.ts'
import type { ListSummary } from '../bundle/list-summary.ts'
import { marksIn } from './author-marks.ts'
import { createNameKeys, type NameKeys } from '../search/name-keys.ts'
import { coAuthorIds } from './co-authors.ts'
import type { PublicationFacet, PublicationFilters } from './publication-filters.ts'
import { countByYear } from './papers-per-year.ts'
import { newestYearFirst, yearOfPublication } from './publication-year.ts'

/**
 * The values that a publication has in each facet, in the order of `PUBLICATION_FACETS`. Whose list it is, is not
 * their own co-author.
 */
const facetsOf = (owner?: string): FacetReaders<BundlePublication, PublicationFacet> => ({
  year: (publication) => [yearOfPublication(publication)],
  venue: ({ venue }) => (venue === undefined ? [] : [venue]),
  type: (publication) => [publication.type],
  status: ({ status }) => (status === undefined ? [] : [status]),
  topic: (publication) => publication.topics,
  role: (publication) => publication.roles,
  award: (publication) => publication.awards.map((award) => award.kind),
  person: (publication) => publication.people,
  author: (publication) => coAuthorIds(publication, owner),
})

export type PublicationIndex = FacetedIndex<BundlePublication, PublicationFacet>

/**
 * Names are searched in every way in which they may be typed, Chinese titles in pinyin, identifiers as a whole; `names` has those of the list's people. Without
 * `owner`, a list of several researchers: then all authors are each other's co-authors.
 */
export function indexPublications(
  publications: readonly BundlePublication[],
  {
    spelling = createSpelling(),
    names = createNameKeys(spelling, []),
    owner,
  }: { spelling?: Spelling; names?: NameKeys; owner?: string | undefined } = {},
): PublicationIndex {
  const keysOf = ({ title, authors, people: slugs, arxiv, doi }: BundlePublication) => [
    names.of(authors, slugs),
    names.of(
      authors.flatMap(({ other }) => (other === undefined ? [] : [{ name: other }])),
      [],
    ),
    ...bothTexts(title).map((text) =>
      spelling.readings.has(text) ? nameKeys(text, spelling) : '',
    ),
    ...[arxiv, doi].map((id) => (id === undefined ? '' : identifierKey(id))),
  ]
  return createFacetedIndex(publications, {
    search: (publication) => [publication.search, ...keysOf(publication)].join(' '),
    terms: (query) => queryTerms(spelling, query),
    facets: facetsOf(owner),
    order: { year: newestYearFirst },
  })
}

export function publicationListSummary(
  publications: readonly BundlePublication[],
  owner?: string,
): ListSummary {
  return {
    ...summarizeList(publications, facetsOf(owner)),
    years: countByYear(publications),
    marks: marksIn(publications),
  }
}

/** A bundle ready to be searched: wherever it is, the same filters find the same. */
export type PublicationSearch = {
  index: PublicationIndex
  spelling: Spelling
  names: NameKeys
  search: (filters: PublicationFilters) => ListHits<BundlePublication>
}

export function createPublicationSearch(bundle: PublicationsBundle): PublicationSearch {
  const { publications, vocabulary, slug: owner } = bundle
  const spelling = createSpelling(bundle.spellings)
  const names = createNameKeys(spelling, vocabulary.people)
  const index = indexPublications(publications, { spelling, names, owner })
  return {
    index,
    spelling,
    names,
    search: createListSearch(index, spelling, (query) => queryTerms(spelling, query)),
  }
}
