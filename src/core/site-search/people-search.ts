import { type DirectoryEntry, entryId } from '../bundle/directory-groups.ts'
import type { PeopleBundle } from '../bundle/site-bundle.ts'
import {
  createFacetedIndex,
  type FacetedIndex,
  type FacetReaders,
  summarizeList,
} from '../filters/faceted-index.ts'
import { createListSearch, type ListHits } from '../filters/list-search.ts'
import { createNameKeys } from '../search/name-keys.ts'
import { createSpelling, termsIn } from '../search/spelling.ts'
import {
  type DirectoryFacet,
  type DirectoryFilters,
  MOST_WITHOUT_FACETS,
} from './directory-filters.ts'

/** People, ready to be searched. */
export interface PeopleSearch<T extends DirectoryEntry> {
  index: FacetedIndex<T, DirectoryFacet>
  search: (filters: DirectoryFilters) => ListHits<T>
}

const facets: FacetReaders<DirectoryEntry, DirectoryFacet> = {
  role: ({ role }) => (role === undefined ? [] : [role]),
  topic: ({ topics = [] }) => topics,
}

export function createPeopleSearch<T extends DirectoryEntry>(
  entries: readonly T[],
  { spellings }: Pick<PeopleBundle, 'spellings'>,
): PeopleSearch<T> {
  const spelling = createSpelling(spellings)
  const named = entries.map((entry) => ({ slug: entryId(entry), name: entry.name }))
  const nameKeys = createNameKeys(spelling, named)
  const index = createFacetedIndex(entries, {
    search: (entry) => `${entry.search} ${nameKeys.of([], [entryId(entry)])}`,
    terms: (query) => termsIn(spelling, query),
    facets,
  })
  return { index, search: createListSearch(index, spelling) }
}

/** Facets that are worth offering. */
export function facetsOfDirectory(entries: readonly DirectoryEntry[]): readonly string[] {
  return entries.length > MOST_WITHOUT_FACETS ? summarizeList(entries, facets).facets : []
}
