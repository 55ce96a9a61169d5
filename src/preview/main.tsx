import { hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterContextProvider } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { localeOfPath } from '#core/paths/paths.ts'
import { App } from '#web/app/app.tsx'
import { BASE, pathWithinBase } from '#web/app/base-path.ts'
import { BOOT_ELEMENT, type BootData } from '#web/app/boot-data.ts'
import { loadTranslate } from '#web/app/translations.ts'
import {
  checkedBundles,
  createBundleQueries,
  createQueryClient,
} from '#web/bundles/bundle-queries.ts'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import type { ReadJson } from '#web/bundles/read-json.ts'
import { loadModule } from '#web/ui/load-module.ts'
import { followTheme } from './follow-theme.ts'
import { createPreviewRoutes } from './preview-routes.tsx'
import { readBlock } from './read-block.ts'
import './preview.css'

/** The page itself needs no bundle; other pages of the site, which begin as navigations here, do. */
const readJson: ReadJson = async (path) => {
  const { createFetchJson } = await loadModule(() => import('#web/bundles/read-json.ts'))
  return createFetchJson(import.meta.env.BASE_URL)(path)
}

const bundles = {
  client: createQueryClient(),
  queries: createBundleQueries(checkedBundles(readJson)),
}

/** As the site's own pages are taken over, with the route for previews among the others. */
async function start(): Promise<void> {
  const { site, router: hydrationData } = readBlock(BOOT_ELEMENT) as BootData
  bundles.client.setQueryData(bundles.queries.site().queryKey, site)
  await loadTranslate(localeOfPath(pathWithinBase(location.pathname), site.defaultLocale))
  const router = createBrowserRouter(createPreviewRoutes(site.defaultLocale), {
    basename: BASE || '/',
    hydrationData,
    getContext: () => new RouterContextProvider(new Map([[bundlesRouterContext, bundles]])),
  })
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element #root')
  hydrateRoot(
    root,
    <App bundles={bundles} hydration={{ adopting: true }}>
      <RouterProvider router={router} />
    </App>,
  )
  followTheme()
}

void start()
