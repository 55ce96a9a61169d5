import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterContextProvider } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { localeOfPath, withoutIndexFile } from '#core/paths/paths.ts'
import { App } from './app/app.tsx'
import { BASE, pathWithinBase } from './app/base-path.ts'
import { BOOT_ELEMENT, type BootData } from './app/boot-data.ts'
import { createRoutes } from './app/routes.tsx'
import { loadTranslate } from './app/translations.ts'
import { checkedBundles, createBundleQueries, createQueryClient } from './bundles/bundle-queries.ts'
import { bundlesRouterContext } from './bundles/bundles-context.ts'
import type { ReadJson } from './bundles/read-json.ts'
import { loadModule } from './ui/load-module.ts'
import { FaultNotice } from './view/fault.tsx'
import './styles/main.css'

/** A prerendered page is taken over without a bundle; what reads one comes right after, see below. */
const loadReader = () => loadModule(() => import('./bundles/read-json.ts'))

const readJson: ReadJson = async (path) => {
  const { createFetchJson } = await loadReader()
  return createFetchJson(import.meta.env.BASE_URL)(path)
}

const bundles = {
  client: createQueryClient(),
  queries: createBundleQueries(checkedBundles(readJson)),
}

// Not awaited: a module that is loaded on demand and imports from this one would wait for it forever.
void begin()

async function begin(): Promise<void> {
  await start()
  // There when the connection is lost later: they report which file is missing.
  await Promise.allSettled([loadReader(), FaultNotice.load()])
  await import('./app/afterwards.ts').then(({ afterwards }) => afterwards()).catch(() => undefined)
}

async function start(): Promise<void> {
  takeFolderAddress()
  const boot = readBoot()
  if (boot) bundles.client.setQueryData(bundles.queries.site().queryKey, boot.site)
  const { defaultLocale } = await bundles.client.ensureQueryData(bundles.queries.site())
  // The first render needs the strings; without prerendered HTML the root's loader gets them.
  if (boot) await loadTranslate(localeOfPath(pathWithinBase(location.pathname), defaultLocale))
  const router = createBrowserRouter(createRoutes(defaultLocale), {
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
  else renderAnew(root, app)
}

/** The router knows a page by its folder; `…/index.html`, which a server answers too, is no page to it. */
function takeFolderAddress(): void {
  const { pathname, search, hash } = location
  const path = withoutIndexFile(pathname)
  if (path !== pathname) history.replaceState(history.state, '', path + search + hash)
}

/** A page that hydrates nothing (404.html) brings head tags of its own, which React does not adopt. */
function renderAnew(root: HTMLElement, app: ReactNode): void {
  const own = document.head.querySelectorAll('title, meta[name="robots"], link[rel="icon"]')
  for (const tag of own) tag.remove()
  createRoot(root).render(app)
}

function readBoot(): BootData | undefined {
  const text = document.querySelector(`script#${BOOT_ELEMENT}`)?.textContent
  // Written by this very build into this very page, so its shape is known.
  return text === undefined ? undefined : (JSON.parse(text) as BootData)
}
