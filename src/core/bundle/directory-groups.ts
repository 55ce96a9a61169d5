import type { MemberSummary, PeopleBundle, PersonSummary } from './site-bundle.ts'

/** Someone in the directory: a researcher, or a member of the lab who has no page here. */
export type DirectoryEntry = PersonSummary | MemberSummary

/** Rows under a heading; without a name where there is only one group. */
export interface DirectoryGroup extends Pick<
  NonNullable<PeopleBundle['groups']>[number],
  'name' | 'role' | 'former'
> {
  entries: readonly DirectoryEntry[]
}

/** The directory as a page shows it: in the groups of the lab, else everyone in one. */
export function directoryGroups({ people, members = [], groups }: PeopleBundle): DirectoryGroup[] {
  if (groups === undefined) return [{ entries: people }]
  const byId = new Map([...people, ...members].map((entry) => [entryId(entry), entry]))
  return groups.map(({ members: ids, ...group }) => ({
    ...group,
    entries: ids.flatMap((id) => byId.get(id) ?? []),
  }))
}

/** What groups call somebody: a researcher by the slug. */
export function entryId(entry: DirectoryEntry): string {
  return 'slug' in entry ? entry.slug : entry.id
}
