import type { PeopleBundle, PersonSummary } from '#core/bundle/site-bundle.ts'
import { createPeopleSearch, type PeopleSearch } from '#core/site-search/people-search.ts'
import { oncePerBundle } from '#web/bundles/once-per-bundle.ts'

/** The directory, ready to be searched and shown. */
export interface DirectoryList extends PeopleSearch {
  rows: readonly PersonSummary[]
}

export const directoryListOf = oncePerBundle((bundle: PeopleBundle): DirectoryList => ({
  rows: bundle.people,
  ...createPeopleSearch(bundle),
}))
