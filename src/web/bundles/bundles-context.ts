import type { QueryClient } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { createContext as createRouterContext } from 'react-router'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import type { BundleQueries } from './bundle-queries.ts'

/** Where loaders and components get bundles from. */
export interface Bundles {
  client: QueryClient
  queries: BundleQueries
}

/** For loaders. */
export const bundlesRouterContext = createRouterContext<Bundles>()

/**
 * Set for loaders of a page that is there as HTML and is about to be hydrated: where they put what can be loaded when the
 * rest of the page is React's.
 */
export const laterRouterContext = createRouterContext<(() => Promise<unknown>)[] | null>(null)

/** For components. */
export const BundlesContext = createContext<Bundles | undefined>(undefined)

export function useBundles(): Bundles {
  const bundles = use(BundlesContext)
  if (!bundles) throw new Error('useBundles is called outside of BundlesContext')
  return bundles
}

/** The site's own bundle, which the root's loader gets before anything is shown. */
export function useSite(): SiteBundle {
  const { client, queries } = useBundles()
  const site = client.getQueryData(queries.site().queryKey)
  if (!site) throw new Error('useSite is called before the root loader has loaded the site')
  return site
}
