import type { DirectoryGroup } from '#core/bundle/directory-groups.ts'
import { entryId } from '#core/bundle/directory-groups.ts'
import { RowGroups, RowHeading } from '#web/long-list/row-groups.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import type { DirectoryList } from './directory-list.ts'
import { DirectoryRow } from './directory-row.tsx'

type DirectoryRowsProps = Pick<DirectoryList, 'groups' | 'names'>

/** Rows of everyone, under the groups of the lab where there is one; former members are folded. */
export function DirectoryRows({ groups, names }: DirectoryRowsProps) {
  const rows = groups.map((group, at) => ({
    key: String(at),
    heading: <GroupHeading group={group} />,
    folded: group.former === true,
    items: group.entries.map((person) => ({ person, group })),
  }))
  return (
    <RowGroups groups={rows} dense itemKey={({ person }) => entryId(person)}>
      {({ person, group }) => (
        <DirectoryRow
          person={person}
          role={person.role === group.role ? undefined : names.role.get(person.role ?? '')}
          grouped={hasHeading(group)}
        />
      )}
    </RowGroups>
  )
}

function hasHeading({ name, former }: DirectoryGroup): boolean {
  return name !== undefined || former === true
}

function GroupHeading({ group }: { group: DirectoryGroup }) {
  const { t } = useView()
  if (!hasHeading(group)) return null
  return (
    <RowHeading level={3} count={group.entries.length}>
      {group.name === undefined ? t('directory.former') : <LocalText value={group.name} />}
    </RowHeading>
  )
}
