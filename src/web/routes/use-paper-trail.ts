import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import type { PaperBundle, PaperPlace } from '#core/bundle/paper-bundle.ts'
import { listOfQuery, plainList, type ListView } from '#core/publications/list-view.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { useHydrated } from '#web/ui/hydration.tsx'
import { loadModule } from '#web/ui/load-module.ts'

/** Where a paper is in the list that a visitor comes from. */
export interface PaperTrail {
  list: ListView
  place: PaperPlace
  /** The visitor does not come from a list that we know of. */
  plain: boolean
}

/**
 * The list that the query string describes. Without one, until that list is there, and if it cannot be had: the plain
 * list of the researcher, which is what the prerendered page shows.
 */
export function usePaperTrail({ publication: { home, id }, place }: PaperBundle): PaperTrail {
  const { client, queries } = useBundles()
  const { search } = useLocation()
  const query = useHydrated() ? search : ''
  const trail = useQuery({
    queryKey: ['place-in-view', home, id, query],
    enabled: query !== '',
    queryFn: async () => {
      const view = listOfQuery(new URLSearchParams(query), home)
      // Code of lists, which no other paper page needs.
      const [{ placeInView }, bundle] = await Promise.all([
        loadModule(() => import('./place-in-view.ts')),
        client.ensureQueryData(queries.publications(view.slug)),
      ])
      return placeInView(bundle, view, { home, id })
    },
  }).data
  return trail ? { ...trail, plain: false } : { list: plainList(home), place, plain: true }
}
