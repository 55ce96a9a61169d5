import { useSuspenseQuery } from '@tanstack/react-query'
import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { DirectoryRow } from './directory-row.tsx'

/** Rows of the given researchers, or of all. */
export function DirectoryRows({ people }: { people: readonly PersonSummary[] | undefined }) {
  const everyone = useSuspenseQuery(useBundles().queries.people()).data.people
  return (
    <ul>
      {(people ?? everyone).map((person) => (
        <DirectoryRow key={person.slug} person={person} />
      ))}
    </ul>
  )
}
