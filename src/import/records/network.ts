import * as v from 'valibot'

export const Answer = v.object({
  /** The address and what was asked for at it. */
  request: v.string(),
  /** When it was given or last confirmed, in milliseconds since 1970. */
  at: v.number(),
  etag: v.optional(v.string()),
  text: v.string(),
})
export type Answer = v.InferOutput<typeof Answer>

export interface RequestCache {
  read: (request: string) => Promise<Answer | undefined>
  write: (answer: Answer) => Promise<void>
}

/** What asking needs of the platform. */
export interface Network {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  sleep: (milliseconds: number) => Promise<unknown>
  now: () => number
  /** Aborts with a TimeoutError after so many milliseconds. */
  timeLimit: (milliseconds: number) => AbortSignal
  cache: RequestCache
  /** Called with each URL that is requested. */
  onRequest?: (address: string) => void
}
