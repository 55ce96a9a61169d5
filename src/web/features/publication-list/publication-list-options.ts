import { queryOptions } from '@tanstack/react-query'
import type { Bundles } from '#web/bundles/bundles-context.ts'
import { FacetValues } from '#web/list-filters/facet-menu.tsx'
import { dataBeforeCode, loadModule } from '#web/ui/load-module.ts'
import { onDemand } from '#web/ui/on-demand.ts'

export const PublicationGroups = onDemand(() =>
  import('./publication-groups.tsx').then((module) => module.PublicationGroups),
)

export const FoundPublications = onDemand(() =>
  import('./found-publications.tsx').then((module) => module.FoundPublications),
)

export const YearFilter = onDemand(() =>
  import('./year-filter.tsx').then((module) => module.YearFilter),
)

export const PublicationTrends = onDemand(() =>
  import('./publication-trends.tsx').then((module) => module.PublicationTrends),
)

export const NothingFound = onDemand(() =>
  import('#web/list-filters/nothing-found.tsx').then((module) => module.NothingFound),
)

/**
 * A researcher's list, or everyone's: the bundle is indexed once, however often the page is
 * visited. With it comes the code that shows what is found, so that a filtered list is there at once.
 */
export function publicationListOptions({ client, queries }: Bundles, slug: string | undefined) {
  return queryOptions({
    queryKey: ['publication-list', slug ?? ''],
    queryFn: async () => {
      const code = Promise.all([
        loadModule(() => import('./publication-list.ts')),
        PublicationGroups.load(),
        FoundPublications.load(),
        FacetValues.load(),
        NothingFound.load(),
        YearFilter.load(),
      ])
      const bundle = await dataBeforeCode(client.ensureQueryData(queries.publications(slug)), code)
      const [{ createPublicationList }] = await code
      return createPublicationList(bundle)
    },
  })
}
