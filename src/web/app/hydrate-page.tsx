import { hydrateRoot } from 'react-dom/client'
import {
  createBrowserRouter,
  matchRoutes,
  RouterContextProvider,
  type HydrationState,
  type RouteObject,
} from 'react-router'
import { RouterProvider } from 'react-router/dom'
import {
  bundlesRouterContext,
  laterRouterContext,
  type Bundles,
} from '#web/bundles/bundles-context.ts'
import { ModuleError } from '#web/ui/load-module.ts'
import { App } from './app.tsx'
import { BASE } from './base-path.ts'

/**
 * Makes a prerendered page an app, as soon as code and data of the page are there. Until then, and if one of them cannot
 * be had, which it throws, the page stays as it is. Returns how to load what becomes React's after the rest.
 */
export async function hydratePage(
  root: HTMLElement,
  routes: RouteObject[],
  bundles: Bundles,
): Promise<() => Promise<void>> {
  const later: Later = []
  const hydrationData = await loadPage(routes, bundles, later)
  const router = createBrowserRouter(routes, {
    basename: `${BASE}/`,
    hydrationData,
    getContext: () => new RouterContextProvider(new Map([[bundlesRouterContext, bundles]])),
  })
  hydrateRoot(
    root,
    <App bundles={bundles}>
      <RouterProvider router={router} />
    </App>,
  )
  return () => loadLater(later)
}

type Later = (() => Promise<unknown>)[]

/** Throws when code is missing: a bundle that cannot be had is reported by the part that shows it. */
async function loadLater(later: Later): Promise<void> {
  const results = await Promise.allSettled(later.map((load) => load()))
  for (const result of results) {
    if (result.status === 'rejected' && result.reason instanceof ModuleError) throw result.reason
  }
}

/**
 * What the router would do by itself, were it not for the place to which a visitor may have scrolled by now: a router
 * that loads its first page returns to the top of it.
 */
async function loadPage(
  routes: RouteObject[],
  bundles: Bundles,
  later: Later,
): Promise<HydrationState> {
  const context = new RouterContextProvider()
  context.set(bundlesRouterContext, bundles)
  context.set(laterRouterContext, later)
  const request = new Request(location.href)
  const url = new URL(location.href)
  const matches = matchRoutes(routes, location, `${BASE}/`) ?? []
  const loaded = await Promise.all(
    matches.map(async ({ route, params }) => {
      const { loader, id = '' } = route
      const args = { request, url, params, context, pattern: route.path ?? '' }
      const reading = typeof loader === 'function' ? loader(args) : null
      const [data] = await Promise.all([reading, loadComponent(route)])
      return [id, data] as const
    }),
  )
  return { loaderData: Object.fromEntries(loaded) }
}

/** The router takes only routes for hydration whose code is there. */
async function loadComponent(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'object') return
  const component = await route.lazy.Component?.()
  delete route.lazy
  if (component) route.Component = component
}
