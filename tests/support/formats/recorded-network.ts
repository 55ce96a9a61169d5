import type { Network } from '#import/records/network.ts'
import type { Answer } from '#import/records/network.ts'

/** An answer of a service, or what the platform throws instead. */
export type Recorded = Response | Error | (() => Response)

/** A network that gives recorded answers in turn for each address, and writes down what was asked and how long it waited. */
export function recordedNetwork(answers: Readonly<Record<string, readonly Recorded[]>>) {
  const left = new Map(Object.entries(answers).map(([url, list]) => [url, [...list]]))
  const asked: { url: string; headers: Headers; redirect: string | undefined }[] = []
  const waits: number[] = []
  const cached = new Map<string, Answer>()
  const clock = createClock(1_000_000)
  const network: Network = {
    fetch: async (url, init) => {
      asked.push({ url, headers: new Headers(init.headers), redirect: init.redirect })
      const answer = left.get(url)?.shift()
      if (answer === undefined) throw new Error(`nothing is recorded for ${url}`)
      if (answer instanceof Error) throw answer
      return await Promise.resolve(typeof answer === 'function' ? answer() : answer)
    },
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      clock.now += milliseconds
      await Promise.resolve()
    },
    now: () => clock.now,
    timeLimit: clock.limit,
    cache: {
      read: async (request) => await Promise.resolve(cached.get(request)),
      write: async (answer) => {
        cached.set(answer.request, answer)
        await Promise.resolve()
      },
    },
  }
  return { network, asked, waits, clock, cached }
}

/** A clock that stops until a test sets it, and ends what is out of time then. */
function createClock(start: number) {
  let time = start
  const limits: { end: number; controller: AbortController }[] = []
  return {
    get now(): number {
      return time
    },
    set now(next: number) {
      time = next
      for (const { end, controller } of limits)
        if (next > end) controller.abort(new DOMException('timed out', 'TimeoutError'))
    },
    limit: (milliseconds: number): AbortSignal => {
      const controller = new AbortController()
      limits.push({ end: time + milliseconds, controller })
      return controller.signal
    },
  }
}

export function json(value: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  })
}

export function status(code: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: code, headers })
}

/** What the platform's fetch throws when there is no network. */
export function networkError(code: string): Error {
  const cause = Object.assign(new Error(code), { code })
  return new TypeError('fetch failed', { cause })
}
