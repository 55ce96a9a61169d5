import type { PeopleBundle, PersonSummary } from '../bundle/site-bundle.ts'
import { createFacetedIndex, type FacetedIndex } from '../filters/faceted-index.ts'
import { createListSearch, type ListHits } from '../filters/list-search.ts'
import { createNameKeys } from '../search/name-keys.ts'
import { createSpelling, termsIn } from '../search/spelling.ts'

/** The directory, ready to be searched. */
export interface PeopleSearch {
  index: FacetedIndex<PersonSummary, never>
  search: (filters: { q: string }) => ListHits<PersonSummary>
}

export function createPeopleSearch({ people, spellings }: PeopleBundle): PeopleSearch {
  const spelling = createSpelling(spellings)
  const nameKeys = createNameKeys(spelling, people)
  const index = createFacetedIndex(people, {
    search: ({ search, slug }) => `${search} ${nameKeys.of([], [slug])}`,
    terms: (query) => termsIn(spelling, query),
    facets: {},
  })
  return { index, search: createListSearch(index, spelling) }
}
