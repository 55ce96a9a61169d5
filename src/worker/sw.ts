// Reading offline. Pages and data come from the network while there is one; what has been read is kept and answers when
// there is none.

declare const self: ServiceWorkerGlobalScope

const CACHE = 'bifolio-1'

/** Kept files with a hash in their name; above this number the oldest go. */
const MAX_ASSETS = 200

/** What a page sends to the worker, see `web/app/offline-reading.ts`. */
interface Message {
  visited?: string[]
  /** The page is complete: time to keep what any page may need. */
  complete?: true
}

self.addEventListener('install', () => void self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload.enable()]))
})

self.addEventListener('message', (event) => {
  const { visited, complete } = event.data as Message
  if (visited !== undefined) event.waitUntil(keepAll(visited))
  if (complete) event.waitUntil(keepListed())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(event))
  else if (url.pathname.includes('/assets/')) event.respondWith(cacheFirst(request))
  else event.respondWith(networkFirst(request, fetch(request)))
})

function page({ request, preloadResponse }: FetchEvent): Promise<Response> {
  const network = preloadResponse.then((early) =>
    early instanceof Response ? early : fetch(request),
  )
  return networkFirst(request, network).catch((error: unknown) => offlinePage(request, error))
}

/** In the language of the address. It starts the app, which shows the page after all where its data have been kept. */
async function offlinePage({ url }: Request, error: unknown): Promise<Response> {
  const { scope } = self.registration
  const [folder] = url.slice(scope.length).split(/[/?#]/u)
  const cache = await caches.open(CACHE)
  const kept =
    (await cache.match(`${scope}${folder}/offline.html`)) ??
    (await cache.match(`${scope}offline.html`))
  if (kept) return kept
  throw error
}

async function networkFirst(request: Request, network: Promise<Response>): Promise<Response> {
  const cache = await caches.open(CACHE)
  try {
    const response = await network
    if (response.ok && !response.redirected) void cache.put(keyOf(request), response.clone())
    return response
  } catch (error) {
    const kept = await cache.match(keyOf(request))
    if (kept) return kept
    throw error
  }
}

async function cacheFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) void cache.put(request, response.clone()).then(() => prune(cache))
  return response
}

/** A page is the same whatever its query. */
function keyOf(request: Request): string {
  return request.url.split(/[?#]/u, 1)[0] ?? ''
}

async function keepAll(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.allSettled(
    urls.map(async (url) => {
      if (!(await cache.match(url))) await cache.add(url)
    }),
  )
}

/** Keeps what the build has listed for reading without a network: what dialogs, the home page and others need. */
async function keepListed(): Promise<void> {
  const cache = await caches.open(CACHE)
  const address = new URL('offline.json', self.registration.scope).href
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) return
  const list = await response.clone().text()
  const { assets, files } = JSON.parse(list) as OfflineList
  const urlOf = (path: string) => new URL(path, self.registration.scope).href
  await keepAll(assets.map(urlOf))
  if (list === (await (await cache.match(address))?.text())) return
  await cache.addAll(files.map((path) => new Request(urlOf(path), { cache: 'no-cache' })))
  await cache.put(address, response)
}

/** Written by `build/site/plan-offline.ts`; paths from the scope. */
interface OfflineList {
  assets: string[]
  files: string[]
}

async function prune(cache: Cache): Promise<void> {
  const assets = (await cache.keys()).filter(({ url }) => url.includes('/assets/'))
  const excess = assets.slice(0, Math.max(0, assets.length - MAX_ASSETS))
  await Promise.all(excess.map((request) => cache.delete(request)))
}
