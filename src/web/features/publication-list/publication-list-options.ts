import { queryOptions } from '@tanstack/react-query'
import type { Bundles } from '#web/bundles/bundles-context.ts'

/** A researcher's list, or everyone's: the bundle is indexed once, however often the page is visited. */
export function publicationListOptions({ client, queries }: Bundles, slug: string | undefined) {
  return queryOptions({
    queryKey: ['publication-list', slug ?? ''],
    queryFn: async () => {
      const [bundle, { createPublicationList }] = await Promise.all([
        client.ensureQueryData(queries.publications(slug)),
        import('./publication-list.ts'),
      ])
      return createPublicationList(bundle)
    },
  })
}
