import { BundleError } from './bundle-error.ts'

/** Reads a JSON document of the site by its path (`/data/…json`, without base path). */
export type ReadJson = (path: string) => Promise<unknown>

/** How long a bundle may take, in milliseconds. */
const TIMEOUT = 20_000

/** Reads over the network; every way in which that fails becomes a `BundleError`. */
export function createFetchJson(base: string): ReadJson {
  return async (path) => {
    const text = await fetchText(path, base)
    if (text.trimStart().startsWith('<')) throw new BundleError(path, { code: 'html' })
    try {
      return JSON.parse(text) as unknown
    } catch (error) {
      throw new BundleError(path, faultOfText(text, error))
    }
  }
}

async function fetchText(path: string, base: string): Promise<string> {
  try {
    const response = await fetch(base + path.slice(1), { signal: AbortSignal.timeout(TIMEOUT) })
    if (response.status === 404) throw new BundleError(path, { code: 'missing' })
    if (!response.ok) throw new BundleError(path, { code: 'server', status: response.status })
    return await response.text()
  } catch (error) {
    if (error instanceof BundleError) throw error
    const slow = error instanceof DOMException && error.name === 'TimeoutError'
    throw new BundleError(path, { code: slow ? 'slow' : 'offline' })
  }
}

function faultOfText(text: string, error: unknown) {
  const end = text.trimEnd().at(-1)
  if (text.trim() === '' || (end !== '}' && end !== ']')) return { code: 'cut-off' } as const
  return { code: 'not-json', detail: error instanceof Error ? error.message : '' } as const
}
