import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { PublicationGroup } from '#core/publications/publication-filters.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { FoundList } from '#web/list-filters/found-list.tsx'
import type { PublicationContext } from './publication-context.ts'
import { PublicationGroups } from './publication-groups.tsx'

export interface FoundPublicationsProps {
  hits: ListHits<BundlePublication>
  group: PublicationGroup
  context: PublicationContext
}

/** The publications that pass the filters, with what the query has found in them. */
export function FoundPublications({ hits, group, context }: FoundPublicationsProps) {
  return (
    <FoundList hits={hits}>
      {(items, heading) => (
        <PublicationGroups publications={items} group={group} context={context} heading={heading} />
      )}
    </FoundList>
  )
}
