import type { PeopleBundle, PersonSummary } from '#core/bundle/site-bundle.ts'
import { createPeopleSearch, type PeopleSearch } from '#core/site-search/people-search.ts'

/** The directory, ready to be searched and shown. */
export interface DirectoryList extends PeopleSearch {
  rows: readonly PersonSummary[]
}

const lists = new WeakMap<PeopleBundle, DirectoryList>()

/** The list of a bundle, made once, however often the page is visited. */
export function directoryListOf(bundle: PeopleBundle): DirectoryList {
  const list = lists.get(bundle) ?? { rows: bundle.people, ...createPeopleSearch(bundle) }
  lists.set(bundle, list)
  return list
}
