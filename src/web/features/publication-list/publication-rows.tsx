import { groupPublications } from '#core/publications/group-publications.ts'
import { RowGroups, RowHeading } from '#web/long-list/row-groups.tsx'
import { useFacetLabels } from './facet-labels.tsx'
import { PublicationEntry } from './publication-entry.tsx'
import type { PublicationList } from './publication-list.ts'

/** All publications of a list under their years; what filters and other groups make of them is the long list's. */
export function PublicationRows({ list }: { list: PublicationList }) {
  const { context, publications } = list
  const label = useFacetLabels(context)
  const groups = groupPublications(publications, 'year').map(({ key, publications: items }) => ({
    key,
    heading: <RowHeading count={items.length}>{label('year', key)}</RowHeading>,
    items,
  }))
  return (
    <RowGroups groups={groups} itemKey={({ home, id }) => `${home}/${id}`}>
      {(publication) => <PublicationEntry publication={publication} context={context} />}
    </RowGroups>
  )
}
