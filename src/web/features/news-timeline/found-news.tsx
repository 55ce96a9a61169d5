import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { FoundList } from '#web/list-filters/found-list.tsx'
import { NewsGroups } from './news-groups.tsx'

export interface FoundNewsProps {
  hits: ListHits<BundleNewsItem>
  /** Names by slug where the list is about several people. */
  people: ReadonlyMap<string, PersonName> | undefined
  /** Names by slug of everyone in the list, shown or not. */
  everyone: ReadonlyMap<string, PersonName>
}

/** The news that pass the filters, with what the query has found in them. */
export function FoundNews({ hits, people, everyone }: FoundNewsProps) {
  return (
    <FoundList hits={hits}>
      {(items, heading) => (
        <NewsGroups news={items} people={people} everyone={everyone} heading={heading} />
      )}
    </FoundList>
  )
}
