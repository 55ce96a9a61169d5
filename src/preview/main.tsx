import { hydratePage } from '#web/app/hydrate-page.tsx'
import { readSite } from '#web/app/site-data.ts'
import {
  checkedBundles,
  createBundleQueries,
  createQueryClient,
} from '#web/bundles/bundle-queries.ts'
import { createFetchJson } from '#web/bundles/read-json.ts'
import { followTheme } from '#web/features/theme-switch/theme.ts'
import { createPreviewRoutes } from './preview-routes.tsx'
import './preview.css'

/** The page itself needs no bundle; other pages of the site, which begin as navigations here, do. */
const bundles = {
  client: createQueryClient(),
  queries: createBundleQueries(checkedBundles(createFetchJson(import.meta.env.BASE_URL))),
}

/** As the site's own pages are hydrated, with the route for previews among the others. */
async function start(): Promise<void> {
  const site = readSite()
  const root = document.getElementById('root')
  if (!site || !root) throw new Error('the page has not been prerendered')
  bundles.client.setQueryData(bundles.queries.site().queryKey, site)
  await hydratePage(root, createPreviewRoutes(site), bundles)
  followTheme()
}

void start()
