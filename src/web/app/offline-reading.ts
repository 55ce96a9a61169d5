import { citedBundles } from './keep-page.ts'
import { trustedScript } from './trusted-script.ts'

/** Keeps what is read for reading without a network (src/worker). Begins when the page itself is complete. */
export function startOfflineReading(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  if (document.readyState === 'complete') void register()
  else addEventListener('load', () => void register(), { once: true })
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustedScript(`${import.meta.env.BASE_URL}sw.js`))
    const { active } = await navigator.serviceWorker.ready
    const files = performance.getEntriesByType('resource').map(({ name }) => name)
    const page = location.href.split(/[?#]/u)[0]
    const visited = [page, ...files, ...citedBundles()].filter((url) => isOwn(url))
    active?.postMessage({ visited, complete: true })
  } catch {
    // Private windows and some hosts refuse a worker: then there is no reading offline.
  }
}

function isOwn(url: string | undefined): boolean {
  return url?.startsWith(location.origin + import.meta.env.BASE_URL) ?? false
}
