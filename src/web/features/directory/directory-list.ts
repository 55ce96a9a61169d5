import {
  type DirectoryEntry,
  type DirectoryGroup,
  directoryGroups,
} from '#core/bundle/directory-groups.ts'
import type { PeopleBundle } from '#core/bundle/site-bundle.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import {
  createPeopleSearch,
  facetsOfDirectory,
  type PeopleSearch,
} from '#core/site-search/people-search.ts'
import { oncePerBundle } from '#web/bundles/once-per-bundle.ts'

/** The directory, ready to be searched and shown. */
export interface DirectoryList extends PeopleSearch<DirectoryEntry> {
  groups: readonly DirectoryGroup[]
  rows: readonly DirectoryEntry[]
  facets: readonly string[]
  /** What the values of facets are called. */
  names: Readonly<Record<'role' | 'topic', ReadonlyMap<string, LocalizedText>>>
}

export const directoryListOf = oncePerBundle((bundle: PeopleBundle): DirectoryList => {
  const groups = directoryGroups(bundle)
  const rows = groups.flatMap(({ entries }) => entries)
  return {
    groups,
    rows,
    facets: facetsOfDirectory(rows),
    names: { role: namesOf(bundle.roles), topic: namesOf(bundle.topics) },
    ...createPeopleSearch(rows, bundle),
  }
})

function namesOf(values: PeopleBundle['roles'] = []): ReadonlyMap<string, LocalizedText> {
  return new Map(values.map(({ id, name }) => [id, name]))
}
