import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { FoundList } from '#web/list-filters/found-list.tsx'
import { DirectoryRow } from './directory-row.tsx'

export interface FoundPeopleProps {
  hits: ListHits<PersonSummary>
}

/** The researchers whom a query has found, with what it has found in their rows. */
export function FoundPeople({ hits }: FoundPeopleProps) {
  return (
    <FoundList hits={hits}>
      {(people, heading) => (
        <>
          {heading}
          <ul>
            {people.map((person) => (
              <DirectoryRow key={person.slug} person={person} />
            ))}
          </ul>
        </>
      )}
    </FoundList>
  )
}
