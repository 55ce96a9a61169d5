import { hydrate } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, RouterContextProvider } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { localeOfPath } from '#core/paths/paths.ts'
import { App } from './app/app.tsx'
import { BASE, pathWithinBase } from './app/base-path.ts'
import { BOOT_ELEMENT, type BootData } from './app/boot-data.ts'
import { createRoutes } from './app/routes.tsx'
import { loadTranslate } from './app/translations.ts'
import { createBundleQueries, createQueryClient } from './bundles/bundle-queries.ts'
import { bundlesRouterContext } from './bundles/bundles-context.ts'
import { createFetchJson } from './bundles/read-json.ts'
import './styles/main.css'

const bundles = {
  client: createQueryClient(),
  queries: createBundleQueries(createFetchJson(import.meta.env.BASE_URL)),
}

await start()

async function start(): Promise<void> {
  const boot = readBoot()
  if (boot) hydrate(bundles.client, boot.queries)
  const { defaultLocale } = await bundles.client.ensureQueryData(bundles.queries.site())
  const routes = createRoutes(defaultLocale)
  if (boot) await prepare(routes, defaultLocale)
  const router = createBrowserRouter(routes, {
    basename: BASE || '/',
    ...(boot && { hydrationData: boot.router }),
    getContext: () => new RouterContextProvider(new Map([[bundlesRouterContext, bundles]])),
  })
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element #root')
  const app = (
    <App bundles={bundles} hydration={{ adopting: boot !== undefined }}>
      <RouterProvider router={router} />
    </App>
  )
  if (boot) hydrateRoot(root, app)
  else createRoot(root).render(app)
}

function readBoot(): BootData | undefined {
  const text = document.getElementById(BOOT_ELEMENT)?.textContent
  // Written by this very build into this very page, so its shape is known.
  return text === undefined ? undefined : (JSON.parse(text) as BootData)
}

/** What the first render needs must be there before it: the strings, and the modules of the page's routes. */
async function prepare(routes: ReturnType<typeof createRoutes>, defaultLocale: 'en' | 'zh') {
  const path = pathWithinBase(location.pathname)
  const matches = matchRoutes(routes, path) ?? []
  await Promise.all([
    loadTranslate(localeOfPath(path, defaultLocale)),
    ...matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return
      Object.assign(route, await route.lazy())
      delete route.lazy
    }),
  ])
}
