import type { PeopleBundle, PersonSummary } from '#core/bundle/site-bundle.ts'
import { createFacetedIndex } from '#core/filters/faceted-index.ts'
import { createListSearch, type ListHits } from '#core/search/list-search.ts'
import { createNameKeys } from '#core/search/name-keys.ts'
import { createSpelling, termsIn } from '#core/search/spelling.ts'

/** The directory, ready to be searched and shown. */
export interface DirectoryList {
  people: readonly PersonSummary[]
  search: (filters: { q: string }) => ListHits<PersonSummary>
}

export function createDirectoryList({ people, spellings }: PeopleBundle): DirectoryList {
  const spelling = createSpelling(spellings)
  const nameKeys = createNameKeys(spelling, people)
  const index = createFacetedIndex(people, {
    search: ({ search, slug }) => `${search} ${nameKeys.of([], [slug])}`,
    terms: (query) => termsIn(spelling, query),
    facets: {},
  })
  return { people, search: createListSearch(index, spelling) }
}
