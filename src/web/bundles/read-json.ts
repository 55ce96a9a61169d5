import { BundleError } from './bundle-error.ts'

/** Reads a JSON document of the site by its path (`/data/…json`, without base path). */
export type ReadJson = (path: string) => Promise<unknown>

/** As `ReadJson`, before it is parsed. */
export type ReadText = (path: string) => Promise<string>

/** How long a bundle may take, in milliseconds. */
const TIMEOUT = 20_000

/** Reads over the network; every way in which that fails becomes a `BundleError`. */
export function createFetchText(base: string): ReadText {
  return (path) => fetchText(path, base)
}

/** As `createFetchText`, and parses. */
export function createFetchJson(base: string): ReadJson {
  return async (path) => jsonOf(path, await fetchText(path, base))
}

/** Throws a `BundleError` for a text that is no JSON. */
export function jsonOf(path: string, text: string): unknown {
  if (text.trimStart().startsWith('<')) throw new BundleError(path, { code: 'html' })
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new BundleError(path, faultOfText(text, error))
  }
}

async function fetchText(path: string, base: string): Promise<string> {
  const stop = new AbortController()
  // Not AbortSignal.timeout: a timer of the page is one that tests can wind forward.
  const timer = setTimeout(() => stop.abort(), TIMEOUT)
  const failed = (code: 'offline' | 'cut-off') => () => {
    throw new BundleError(path, { code: stop.signal.aborted ? 'slow' : code })
  }
  try {
    const response = await fetch(base + path.slice(1), { signal: stop.signal }).catch(
      failed('offline'),
    )
    if (response.status === 404) throw new BundleError(path, { code: 'missing' })
    if (!response.ok) throw new BundleError(path, { code: 'server', status: response.status })
    return await response.text().catch(failed('cut-off'))
  } finally {
    clearTimeout(timer)
  }
}

function faultOfText(text: string, error: unknown) {
  if (isCutOff(text)) return { code: 'cut-off' } as const
  return { code: 'not-json', detail: error instanceof Error ? error.message : '' } as const
}

/** Nothing at all, a string without an end, or more brackets opened than closed. */
function isCutOff(text: string): boolean {
  const bare = text
    .replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*("?)/gsu, (_, end: string) => (end === '' ? '"' : '0'))
    .trim()
  const count = (bracket: RegExp) => bare.match(bracket)?.length ?? 0
  return bare === '' || bare.includes('"') || count(/[[{]/gu) > count(/[\]}]/gu)
}
