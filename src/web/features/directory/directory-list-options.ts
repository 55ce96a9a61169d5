import { queryOptions } from '@tanstack/react-query'
import type { Bundles } from '#web/bundles/bundles-context.ts'
import { dataBeforeCode, loadModule } from '#web/ui/load-module.ts'
import { onDemand } from '#web/ui/on-demand.ts'

export const DirectoryRows = onDemand(() =>
  import('./directory-rows.tsx').then((module) => module.DirectoryRows),
)

export const FoundPeople = onDemand(() =>
  import('./found-people.tsx').then((module) => module.FoundPeople),
)

/** The directory's bundle, indexed once, and with it the code that shows what is found. */
export function directoryListOptions({ client, queries }: Bundles) {
  return queryOptions({
    queryKey: ['directory-list'],
    queryFn: async () => {
      const code = Promise.all([
        loadModule(() => import('./directory-list.ts')),
        FoundPeople.load(),
      ])
      const bundle = await dataBeforeCode(client.ensureQueryData(queries.people()), code)
      const [{ createDirectoryList }] = await code
      return createDirectoryList(bundle)
    },
  })
}
