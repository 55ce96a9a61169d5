import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterContextProvider } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { App } from '#web/app/app.tsx'
import { BASE } from '#web/app/base-path.ts'
import { createRoutes } from '#web/app/routes.tsx'
import { BundleError } from '#web/bundles/bundle-error.ts'
import {
  checkedBundles,
  createBundleQueries,
  createQueryClient,
} from '#web/bundles/bundle-queries.ts'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import type { ReadJson } from '#web/bundles/read-json.ts'
import { withBase } from '#web/view/view.ts'
import { followTheme } from '#web/features/theme-switch/theme.ts'
import { FRAME_READY, isShownSite, type ShownSite } from './frame-messages.ts'

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (origin === location.origin && source === parent && isShownSite(data)) void show(data)
})
parent.postMessage(FRAME_READY, location.origin)
followTheme()
document.addEventListener('click', openOutside, { capture: true })

/** The site's own app, on bundles that are nowhere but here. */
async function show({ bundles: texts, pictures, styles, path }: ShownSite): Promise<void> {
  if (styles !== undefined) document.adoptedStyleSheets = [sheetOf(styles)]
  const bundles = {
    client: createQueryClient(),
    queries: createBundleQueries(checkedBundles(readFrom(texts, addressesOf(pictures)))),
  }
  const site = await bundles.client.ensureQueryData(bundles.queries.site())
  // The pages' own addresses, though they are on no server: links and the copied address are then what they will be.
  history.replaceState(null, '', withBase(path))
  for (const tag of document.head.querySelectorAll('title')) tag.remove()
  const router = createBrowserRouter(createRoutes(site), {
    basename: `${BASE}/`,
    getContext: () => new RouterContextProvider(new Map([[bundlesRouterContext, bundles]])),
  })
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element #root')
  createRoot(root).render(
    <App bundles={bundles}>
      <RouterProvider router={router} />
    </App>,
  )
}

/** Not a `<style>`, which the policy of the page refuses. */
function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
}

/** Addresses that only this document has, as long as it is there. */
function addressesOf(pictures: ReadonlyMap<string, Blob>): ReadonlyMap<unknown, string> {
  return new Map(Array.from(pictures, ([src, content]) => [src, URL.createObjectURL(content)]))
}

function readFrom(
  texts: ReadonlyMap<string, string>,
  addresses: ReadonlyMap<unknown, string>,
): ReadJson {
  return (path) => {
    const text = texts.get(path)
    if (text === undefined) return Promise.reject(new BundleError(path, { code: 'missing' }))
    const withAddresses = (_: string, value: unknown) => addresses.get(value) ?? value
    return Promise.resolve(JSON.parse(text, withAddresses) as unknown)
  }
}

/** Only pages of the previewed site belong in the frame. */
function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest('a')
  if (!link || link.origin === location.origin) return
  link.target = '_blank'
  link.rel = 'noopener'
}
