import { queryOptions } from '@tanstack/react-query'
import type { Bundles } from '#web/bundles/bundles-context.ts'
import { FacetValues } from '#web/list-filters/facet-menu.tsx'
import { dataBeforeCode, loadModule } from '#web/ui/load-module.ts'
import { onDemand } from '#web/ui/on-demand.ts'

export const NewsGroups = onDemand(() =>
  import('./news-groups.tsx').then((module) => module.NewsGroups),
)

export const FoundNews = onDemand(() =>
  import('./found-news.tsx').then((module) => module.FoundNews),
)

export const NothingFound = onDemand(() =>
  import('#web/list-filters/nothing-found.tsx').then((module) => module.NothingFound),
)

/**
 * A researcher's news, or everyone's: the bundle is indexed once, however often the page is
 * visited. With it comes the code that shows what is found, so that a filtered list is there at once.
 */
export function newsListOptions({ client, queries }: Bundles, slug: string | undefined) {
  return queryOptions({
    queryKey: ['news-list', slug ?? ''],
    queryFn: async () => {
      const code = Promise.all([
        loadModule(() => import('./news-list.ts')),
        NewsGroups.load(),
        FoundNews.load(),
        FacetValues.load(),
        NothingFound.load(),
      ])
      const bundle = await dataBeforeCode(client.ensureQueryData(queries.news(slug)), code)
      const [{ createNewsList }] = await code
      return createNewsList(bundle)
    },
  })
}
