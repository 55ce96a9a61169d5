import { queryOptions } from '@tanstack/react-query'
import { createSiteIndex } from '#core/site-search/site-index.ts'
import type { Bundles } from '#web/bundles/bundles-context.ts'

/** Everything that the site contains, indexed once, when it is first searched. */
export function siteIndexOptions({ client, queries }: Bundles) {
  return queryOptions({
    queryKey: ['site-index'],
    queryFn: async () => {
      const [people, publications, news, entries] = await Promise.all([
        client.ensureQueryData(queries.people()),
        client.ensureQueryData(queries.publications()),
        client.ensureQueryData(queries.news()),
        client.ensureQueryData(queries.entries()),
      ])
      const venues = new Map(publications.vocabulary.venues.map((venue) => [venue.id, venue]))
      return { find: createSiteIndex({ people, publications, news, entries }), venues }
    },
  })
}
