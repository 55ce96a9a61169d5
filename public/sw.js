// Reading offline, and no flash of the wrong theme. Pages and data come from the network while there is one; what has
// been read is kept and answers when there is none.

const CACHE = 'bifolio-1'

/** Kept files with a hash in their name; above this number the oldest go. */
const MAX_ASSETS = 200

/** Not a file of the site: the key under which a chosen theme is kept. */
const THEME_KEY = new URL('chosen-theme', registration.scope).href

addEventListener('install', () => skipWaiting())

addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([clients.claim(), registration.navigationPreload?.enable()]))
})

addEventListener('message', (event) => {
  const { visited, theme } = event.data
  if (visited !== undefined) event.waitUntil(keepAll(visited))
  if (theme !== undefined) event.waitUntil(keepTheme(theme))
})

addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(event))
  else if (url.pathname.includes('/assets/')) event.respondWith(cacheFirst(request))
  else event.respondWith(networkFirst(request, fetch(request)))
})

async function page(event) {
  const network = Promise.resolve(event.preloadResponse).then(
    (early) => early ?? fetch(event.request),
  )
  const [response, theme] = await Promise.all([networkFirst(event.request, network), chosenTheme()])
  return theme ? withTheme(response, theme) : response
}

async function networkFirst(request, network) {
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

async function cacheFirst(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) void cache.put(request, response.clone()).then(() => prune(cache))
  return response
}

/** A page is the same whatever its query. */
function keyOf(request) {
  return request.url.split(/[?#]/u)[0]
}

async function keepAll(urls) {
  const cache = await caches.open(CACHE)
  await Promise.allSettled(
    urls.map(async (url) => {
      if (!(await cache.match(url))) await cache.add(url)
    }),
  )
}

async function prune(cache) {
  const assets = (await cache.keys()).filter(({ url }) => url.includes('/assets/'))
  const excess = assets.slice(0, Math.max(0, assets.length - MAX_ASSETS))
  await Promise.all(excess.map((request) => cache.delete(request)))
}

async function keepTheme(theme) {
  const cache = await caches.open(CACHE)
  if (theme === 'light' || theme === 'dark') await cache.put(THEME_KEY, new Response(theme))
  else await cache.delete(THEME_KEY)
}

async function chosenTheme() {
  const cache = await caches.open(CACHE)
  return (await cache.match(THEME_KEY))?.text()
}

/** Writes the theme into the first bytes of a page, before anything is painted. */
function withTheme(response, theme) {
  if (!response.body || !response.headers.get('Content-Type')?.includes('text/html'))
    return response
  let begun = false
  const body = response.body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        controller.enqueue(begun ? chunk : themed(chunk, theme))
        begun = true
      },
    }),
  )
  const headers = new Headers(response.headers)
  headers.delete('Content-Length')
  return new Response(body, { status: response.status, statusText: response.statusText, headers })
}

function themed(chunk, theme) {
  const tag = '<html'
  const at = new TextDecoder('latin1').decode(chunk.subarray(0, 200)).indexOf(`${tag} `)
  if (at < 0) return chunk
  const attribute = new TextEncoder().encode(` data-theme="${theme}"`)
  const whole = new Uint8Array(chunk.length + attribute.length)
  whole.set(chunk.subarray(0, at + tag.length))
  whole.set(attribute, at + tag.length)
  whole.set(chunk.subarray(at + tag.length), at + tag.length + attribute.length)
  return whole
}
