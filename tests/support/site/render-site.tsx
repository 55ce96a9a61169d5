import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { createMemoryRouter, RouterContextProvider, RouterProvider } from 'react-router'
import type { SourceSite } from '#data/load/source-site.ts'
import { App } from '#web/app/app.tsx'
import { createRoutes } from '#web/app/routes.tsx'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import {
  checkedBundles,
  createBundleQueries,
  createQueryClient,
} from '#web/bundles/bundle-queries.ts'
import type { ReadJson } from '#web/bundles/read-json.ts'
import { compiledJson, readFrom } from './compiled-json.ts'

interface SiteOptions {
  /** Where bundles come from instead of a build of the source. */
  read?: ReadJson
  /** Pages that the visitor has been to before. */
  before?: readonly string[]
}

/** The whole app on a site made of `source`: real routes and loaders, a router in memory. */
export async function renderSite(source: SourceSite, path: string, options: SiteOptions = {}) {
  const { read = readFrom(compiledJson(source)), before = [] } = options
  forgetScrolling()
  const bundles = {
    client: createQueryClient(),
    queries: createBundleQueries(checkedBundles(read)),
  }
  const site = await bundles.client.ensureQueryData(bundles.queries.site())
  const router = createMemoryRouter(createRoutes(site), {
    initialEntries: [...before, path],
    getContext: () => new RouterContextProvider(new Map([[bundlesRouterContext, bundles]])),
  })
  const view = render(
    <App bundles={bundles}>
      <RouterProvider router={router} />
    </App>,
  )
  await screen.findByRole('main')
  return { ...view, router, user: userEvent.setup() }
}

/** jsdom has no layout and so nowhere to scroll to. */
export function forgetScrolling(): void {
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined)
  Object.assign(Element.prototype, { scrollIntoView: () => undefined })
}
