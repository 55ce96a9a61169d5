import { useSuspenseQuery } from '@tanstack/react-query'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { DirectoryRow } from './directory-row.tsx'

/** Rows of all researchers. */
export function DirectoryRows() {
  const { people } = useSuspenseQuery(useBundles().queries.people()).data
  return (
    <ul>
      {people.map((person) => (
        <DirectoryRow key={person.slug} person={person} />
      ))}
    </ul>
  )
}
