import { setTimeout as sleep } from 'node:timers/promises'
import type { Network } from '#import/records/network.ts'
import { createRequestCache } from './request-cache.ts'

/** Node's fetch, and a cache in the folder of everything that can be made again. */
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
