import type { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
} from 'react-router'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { App } from './app/app.tsx'
import { BASE } from './app/base-path.ts'
import { createRoutes } from './app/routes.tsx'
import { bundlesRouterContext, laterRouterContext } from './bundles/bundles-context.ts'
import {
  compiledBundles,
  createBundleQueries,
  createQueryClient,
} from './bundles/bundle-queries.ts'

export { pictureStyles } from './ui/picture-styles.tsx'
export type { Brand, IconName } from './ui/icon.tsx'

/** A page as the template needs it. */
export interface StaticPage {
  status: number
  /** Tags for the document head. */
  head: string
  /** Content of the root element. */
  body: string
  site: SiteBundle
  /** Id of its route, which is the name of the module in `routes/`. */
  route: string
  /** Site paths of the bundles without which React cannot hydrate it. */
  bundles: readonly string[]
}

/** The build's way into the app: renders pages of one site, of which it has the bundles, to HTML. Throws what a page throws. */
export function createStaticRenderer(
  site: SiteBundle,
  compiled: ReadonlyMap<string, object>,
  routesOf: typeof createRoutes = createRoutes,
) {
  const handler = createStaticHandler(routesOf(site), { basename: `${BASE}/` })
  const queries = createBundleQueries(compiledBundles(compiled))

  return async function renderPage(path: string): Promise<StaticPage> {
    const bundles = { client: createQueryClient(), queries }
    bundles.client.setQueryData(queries.site().queryKey, site)
    const request = new Request(new URL(BASE + path, 'http://localhost'))
    async function load(hydrating: boolean) {
      const requestContext = new RouterContextProvider()
      requestContext.set(bundlesRouterContext, bundles)
      if (hydrating) requestContext.set(laterRouterContext, [])
      const context = await handler.query(request, { requestContext })
      if (context instanceof Response) throw new Error(`${path}: unexpected ${context.status}`)
      return context
    }
    // First as the browser does it, to learn what it needs.
    await load(true)
    const needed = pathsIn(bundles.client).filter((key) => key !== queries.site().queryKey[0])
    const context = await load(false)
    const { prelude } = await prerender(
      <App bundles={bundles}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </App>,
      { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: rethrow },
    )
    return {
      status: context.statusCode,
      ...split(path, await new Response(prelude).text()),
      site,
      route: context.matches.at(-1)?.route.id ?? '',
      bundles: needed,
    }
  }
}

/** The bundles that have been asked for. */
function pathsIn(client: QueryClient): string[] {
  return client
    .getQueryCache()
    .getAll()
    .map(({ queryKey: [path] }) => String(path))
}

function rethrow(error: unknown): never {
  throw error
}

/** React writes hoisted head tags before the first element of the app. */
function split(path: string, html: string): { head: string; body: string } {
  const start = html.search(/(?:<!--\$-->)?<(?:div|main)[^<>]* data-frame/u)
  if (start < 0) throw new Error(`${path}: no frame was rendered`)
  return { head: html.slice(0, start), body: html.slice(start) }
}
