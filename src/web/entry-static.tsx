import { prerender } from 'react-dom/static'
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
} from 'react-router'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { App } from './app/app.tsx'
import type { BootData } from './app/boot-data.ts'
import { BASE } from './app/base-path.ts'
import { createRoutes } from './app/routes.tsx'
import { bundlesRouterContext } from './bundles/bundles-context.ts'
import {
  compiledBundles,
  createBundleQueries,
  createQueryClient,
} from './bundles/bundle-queries.ts'

export type { Brand, IconName } from './ui/icon.tsx'

/** A page as the template needs it. */
export interface StaticPage {
  status: number
  /** Tags for the document head. */
  head: string
  /** Content of the root element. */
  body: string
  boot: BootData
}

/** The build's way into the app: renders pages of one site, of which it has the bundles, to HTML. Throws what a page throws. */
export function createStaticRenderer(
  site: SiteBundle,
  compiled: ReadonlyMap<string, object>,
  routesOf: typeof createRoutes = createRoutes,
) {
  const handler = createStaticHandler(routesOf(site.defaultLocale), { basename: BASE || '/' })
  // Shared by all pages: a list is prepared once, however many pages show it.
  const queries = createBundleQueries(compiledBundles(compiled))
  const bundles = { client: createQueryClient(), queries }

  return async function renderPage(path: string): Promise<StaticPage> {
    const requestContext = new RouterContextProvider()
    requestContext.set(bundlesRouterContext, bundles)
    const request = new Request(new URL(BASE + path, 'http://localhost'))
    const context = await handler.query(request, { requestContext })
    if (context instanceof Response) throw new Error(`${path}: unexpected ${context.status}`)
    const { prelude } = await prerender(
      <App bundles={bundles} hydration={{ adopting: false }}>
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
      boot: {
        site,
        router: { loaderData: context.loaderData, actionData: null, errors: context.errors },
      },
    }
  }
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
