import { useMemo, type ReactNode } from 'react'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { groupPublications } from '#core/publications/group-publications.ts'
import type { PublicationGroup } from '#core/publications/publication-filters.ts'
import { LongList, type ListGroup } from '#web/ui/long-list.tsx'
import { useFacetLabels } from './facet-labels.tsx'
import type { PublicationContext } from './publication-context.ts'
import { Legend } from './legend.tsx'
import { PublicationEntry } from './publication-entry.tsx'

export interface PublicationGroupsProps {
  publications: readonly BundlePublication[]
  group: PublicationGroup
  context: PublicationContext
  /** One heading for all instead of groups. */
  heading?: ReactNode
}

/** Publications under headings of year, venue or type, with the legend of the marks in use. */
export function PublicationGroups({
  publications,
  group,
  context,
  heading,
}: PublicationGroupsProps) {
  const label = useFacetLabels(context)
  const groups = useMemo(
    () =>
      heading !== undefined
        ? [{ key: 'all', heading, items: publications }]
        : groupPublications(publications, group).map(
            ({ key, publications: items }): ListGroup<BundlePublication> => ({
              key,
              heading: (
                <h2 className="list-heading">
                  {label(group, key)} <span className="list-heading-count">{items.length}</span>
                </h2>
              ),
              items,
            }),
          ),
    [publications, group, label, heading],
  )
  return (
    <div className="entries">
      <Legend publications={publications} />
      <LongList groups={groups} itemKey={(publication) => `${publication.home}/${publication.id}`}>
        {(publication) => <PublicationEntry publication={publication} context={context} />}
      </LongList>
    </div>
  )
}
