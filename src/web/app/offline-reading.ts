/** Keeps what is read for reading without a network (public/sw.js). Begins when the page itself is complete. */
export function startOfflineReading(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  if (document.readyState === 'complete') void register()
  else addEventListener('load', () => void register(), { once: true })
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(workerUrl())
    const { active } = await navigator.serviceWorker.ready
    const files = performance.getEntriesByType('resource').map(({ name }) => name)
    const visited = [location.href.split(/[?#]/u)[0], ...files].filter((url) => isOwn(url))
    active?.postMessage({ visited, theme: document.documentElement.dataset['theme'] })
  } catch {
    // Private windows and some hosts refuse a worker: then there is no reading offline.
  }
}

function isOwn(url: string | undefined): boolean {
  return url?.startsWith(location.origin + import.meta.env.BASE_URL) ?? false
}

/** A worker's address must be vouched for under `require-trusted-types-for`; this one is the site's own file. */
function workerUrl(): string {
  const url = `${import.meta.env.BASE_URL}sw.js`
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('bifolio-worker', { createScriptURL: () => url })
  return policy?.createScriptURL(url) ?? url
}

/** What is used of https://w3c.github.io/trusted-types/; DOM types take the trusted value for a string. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (url: string) => string }
}
