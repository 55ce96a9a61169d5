import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterContextProvider, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { withoutIndexFile } from '#core/paths/paths.ts'
import { App } from './app/app.tsx'
import { BASE } from './app/base-path.ts'
import { hydratePage } from './app/hydrate-page.tsx'
import { createRoutes } from './app/routes.tsx'
import { readSite } from './app/site-data.ts'
import { bundlesOfPage, createBundleQueries, createQueryClient } from './bundles/bundle-queries.ts'
import { bundlesRouterContext, type Bundles } from './bundles/bundles-context.ts'
import { createFetchText } from './bundles/read-json.ts'
import { followTheme } from './features/theme-switch/theme.ts'
import { FaultNotice } from './view/fault.tsx'
import './styles/main.css'

const bundles: Bundles = {
  client: createQueryClient(),
  queries: createBundleQueries(bundlesOfPage(createFetchText(import.meta.env.BASE_URL))),
}

// Not awaited: a module that is loaded on demand and imports from this one would wait for it forever.
void begin()

async function begin(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element #root')
  followTheme()
  await Promise.race([start(root, readSite()), documentLoaded()])
  // There when the connection is lost later: it reports which file is missing.
  await FaultNotice.load().catch(() => undefined)
  await import('./app/afterwards.ts').then(({ afterwards }) => afterwards()).catch(() => undefined)
}

/** A page that waits for its data longer than that can do the rest meanwhile. */
function documentLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }))
}

async function start(root: HTMLElement, site: SiteBundle | undefined): Promise<void> {
  takeFolderAddress()
  const { client, queries } = bundles
  if (site) client.setQueryData(queries.site().queryKey, site)
  const routedSite = await client.ensureQueryData(queries.site())
  const routes = createRoutes(routedSite)
  if (!site) return renderAnew(root, routes)
  await orShowFault(site, async () => {
    const loadLater = await hydratePage(root, routes, bundles)
    await orShowFault(site, loadLater)
  })
}

/** Does what a page is to become an app by; if that fails, the page stays as it is, and a visitor may try again. */
async function orShowFault(site: SiteBundle, task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    const { showStartFault } = await import('./app/start-fault.tsx')
    await showStartFault(error, site.defaultLocale, () => orShowFault(site, task))
  }
}

/** The router knows a page by its folder; `…/index.html`, which a server answers too, is no page to it. */
function takeFolderAddress(): void {
  const { pathname, search, hash } = location
  const path = withoutIndexFile(pathname)
  if (path !== pathname) history.replaceState(history.state, '', path + search + hash)
}

/** A page that hydrates nothing (404.html) brings head tags of its own, which React does not adopt. */
function renderAnew(root: HTMLElement, routes: RouteObject[]): void {
  const own = document.head.querySelectorAll('title, meta[name="robots"], link[rel="icon"]')
  for (const tag of own) tag.remove()
  const router = createBrowserRouter(routes, {
    basename: `${BASE}/`,
    getContext: () => new RouterContextProvider(new Map([[bundlesRouterContext, bundles]])),
  })
  createRoot(root).render(
    <App bundles={bundles}>
      <RouterProvider router={router} />
    </App>,
  )
}
