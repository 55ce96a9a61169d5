import { queryOptions } from '@tanstack/react-query'
import type { Bundles } from '#web/bundles/bundles-context.ts'

/** A researcher's news, or everyone's: the bundle is indexed once, however often the page is visited. */
export function newsListOptions({ client, queries }: Bundles, slug: string | undefined) {
  return queryOptions({
    queryKey: ['news-list', slug ?? ''],
    queryFn: async () => {
      const [bundle, { createNewsList }] = await Promise.all([
        client.ensureQueryData(queries.news(slug)),
        import('./news-list.ts'),
      ])
      return createNewsList(bundle)
    },
  })
}
