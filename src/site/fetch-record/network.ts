import { setTimeout as sleep } from 'node:timers/promises'
import { createRequestCache, type RequestCache } from './request-cache.ts'

/** What asking needs of the world. */
export interface Network {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  sleep: (milliseconds: number) => Promise<unknown>
  now: () => number
  /** Aborts with a TimeoutError after so many milliseconds. */
  timeLimit: (milliseconds: number) => AbortSignal
  cache: RequestCache
  /** Told each address that is asked. */
  onRequest?: (address: string) => void
}

/** The platform's fetch, and a cache in the folder of all that can be made again. */
export function platformNetwork(onRequest?: (address: string) => void): Network {
  return {
    fetch: (url, init) => fetch(url, init),
    sleep,
    now: Date.now,
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
    cache: createRequestCache('.build/records'),
    ...(onRequest !== undefined && { onRequest }),
  }
}
