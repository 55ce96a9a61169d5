import type { PeopleBundle, PersonSummary } from '#core/bundle/site-bundle.ts'
import { createPeopleSearch, type PeopleSearch } from '#core/site-search/people-search.ts'

/** The directory, ready to be searched and shown. */
export interface DirectoryList {
  people: readonly PersonSummary[]
  search: PeopleSearch
}

export function createDirectoryList(bundle: PeopleBundle): DirectoryList {
  return { people: bundle.people, search: createPeopleSearch(bundle) }
}
