import { describe, expect, it, test } from 'vitest'
import {
  json,
  networkError,
  type Recorded,
  recordedNetwork,
  status,
} from '#tests/support/formats/recorded-network.ts'
import { createClient } from './create-client.ts'
import type { Network } from './network.ts'

const URL_A = 'https://a.example/1'
const TYPE = 'application/json'

function answering(...answers: readonly Recorded[]) {
  const recorded = recordedNetwork({ [URL_A]: answers })
  return { ...recorded, get: clientOf(recorded.network) }
}

/** What is asked for is JSON, but not a word. */
function clientOf(network: Network) {
  const get = createClient(network)
  return async (url: string, accept: string) => {
    const reply = await get({ url, accept, read: readNumber })
    return 'failure' in reply ? reply : { text: reply.text }
  }
}

function readNumber(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? undefined : value
  } catch {
    return undefined
  }
}

async function failureOf(...answers: readonly Recorded[]) {
  const reply = await answering(...answers).get(URL_A, TYPE)
  return 'failure' in reply ? reply.failure : undefined
}

describe('a request', () => {
  it('sends what it accepts and who asks, and follows no redirect unseen', async () => {
    const { get, asked } = answering(json({ a: 1 }))
    expect(await get(URL_A, TYPE)).toEqual({ text: '{"a":1}' })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers.get('accept')).toBe(TYPE)
    expect(asked[0]?.headers.get('user-agent')).toContain('bifolio')
    expect(asked[0]?.redirect).toBe('manual')
  })

  it('waits for its turn at one host, not at two', async () => {
    const { network, waits } = recordedNetwork({
      [URL_A]: [json(1)],
      'https://a.example/2': [json(2)],
      'https://b.example/': [json(3)],
    })
    const get = clientOf(network)
    for (const url of [URL_A, 'https://a.example/2', 'https://b.example/']) await get(url, TYPE)
    expect(waits).toEqual([1_000])
  })
})

describe('the cache', () => {
  it('answers for an hour', async () => {
    const { get, network, asked, clock } = answering(json(1), json(2))
    expect(await get(URL_A, TYPE)).toEqual({ text: '1' })
    clock.now += 3_599_999
    expect(await clientOf(network)(URL_A, TYPE)).toEqual({ text: '1' })
    expect(asked).toHaveLength(1)
    clock.now += 1
    expect(await clientOf(network)(URL_A, TYPE)).toEqual({ text: '2' })
  })

  it('asks later whether the answer has changed', async () => {
    const { network, asked, clock } = answering(json(1, { etag: '"x"' }), status(304))
    await clientOf(network)(URL_A, TYPE)
    clock.now += 4_000_000
    const get = clientOf(network)
    expect(await get(URL_A, TYPE)).toEqual({ text: '1' })
    expect(asked[1]?.headers.get('if-none-match')).toBe('"x"')
    expect(await get(URL_A, TYPE)).toEqual({ text: '1' })
    expect(asked).toHaveLength(2)
  })

  it('finds answers by what was requested', async () => {
    const { get } = answering(json(1), json(2))
    await get(URL_A, TYPE)
    expect(await get(URL_A, 'application/xml')).toEqual({ text: '2' })
  })

  test.each([
    ['a page of an error', json('maintenance')],
    ['half a record', new Response('{"a":')],
    ['nothing', new Response('')],
  ])('keeps no answer that is %s, which fails once', async (_, answer) => {
    const { get, cached } = answering(answer, json(1))
    expect(await get(URL_A, TYPE)).toEqual({
      failure: { code: 'fetch-no-record', params: { address: URL_A } },
    })
    expect(cached.size).toBe(0)
    expect(await get(URL_A, TYPE)).toEqual({ text: '1' })
  })

  test.each([
    ['is no record', '"maintenance"', '"x"', null],
    ['has a tag that is none', '1', '"x\r\ny"', null],
    ['is confirmed by its tag', '1', '"x"', '"x"'],
  ])('that %s is asked for accordingly', async (_, text, etag, sent) => {
    const { get, cached, asked } = answering(json(2, { etag: '"y"' }))
    const request = `${TYPE} ${URL_A}`
    cached.set(request, { request, at: -10_000_000, etag, text })
    expect(await get(URL_A, TYPE)).toEqual({ text: '2' })
    expect(asked[0]?.headers.get('if-none-match')).toBe(sent)
    expect(cached.get(request)).toEqual({ request, at: 1_000_000, etag: '"y"', text: '2' })
  })

  it('is not believed about the future', async () => {
    const { get, cached } = answering(json(2))
    const request = `${TYPE} ${URL_A}`
    cached.set(request, { request, at: 9_000_000_000, text: '1' })
    expect(await get(URL_A, TYPE)).toEqual({ text: '2' })
  })

  it('keeps no failure', async () => {
    const { get, cached } = answering(status(404))
    await get(URL_A, TYPE)
    expect(cached.size).toBe(0)
  })
})

describe('another try', () => {
  test.each([
    ['an answer of 503', status(503)],
    ['an answer of 429', status(429)],
    ['a broken connection', networkError('ECONNRESET')],
    ['a time-out', new DOMException('timed out', 'TimeoutError')],
  ])('helps after %s', async (_, first) => {
    const { get, waits } = answering(first, json(1))
    expect(await get(URL_A, TYPE)).toEqual({ text: '1' })
    expect(waits).toEqual([1_000])
  })

  it('waits longer each time, and is not made for ever', async () => {
    const { get, waits, asked } = answering(status(500), status(500), status(500), json(1))
    expect(await get(URL_A, TYPE)).toMatchObject({ failure: { code: 'fetch-refused' } })
    expect(asked).toHaveLength(3)
    expect(waits).toEqual([1_000, 4_000])
  })

  test.each([
    ['seconds', '7', 7_000],
    ['a date', new Date(1_000_000 + 9_000).toUTCString(), 9_000],
  ])('waits as long as the service says in %s', async (_, after, wait) => {
    const { get, waits } = answering(status(429, { 'retry-after': after }), json(1))
    expect(await get(URL_A, TYPE)).toEqual({ text: '1' })
    expect(waits).toEqual([wait])
  })

  it('is not made when the service wants to rest for long', async () => {
    const { get, waits } = answering(status(429, { 'retry-after': '3600' }), json(1))
    expect(await get(URL_A, TYPE)).toEqual({
      failure: { code: 'fetch-rate-limited', params: { host: 'a.example', minutes: 60 } },
    })
    expect(waits).toEqual([])
  })
})

describe('a failure is reported', () => {
  test.each<[string, Recorded, object]>([
    [
      'offline',
      networkError('ENOTFOUND'),
      { code: 'fetch-offline', params: { host: 'a.example', reason: 'ENOTFOUND' } },
    ],
    ['not found', status(404), { code: 'fetch-not-found', params: { address: URL_A } }],
    [
      'not allowed',
      status(403),
      { code: 'fetch-refused', params: { host: 'a.example', status: 403 } },
    ],
    [
      'nothing new of nothing',
      status(304),
      { code: 'fetch-refused', params: { host: 'a.example', status: 304 } },
    ],
    [
      'a page for readers',
      new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      { code: 'fetch-no-record', params: { address: URL_A } },
    ],
    [
      'an answer that says that it is too large',
      json(1, { 'content-length': String(60 * 1024 * 1024) }),
      { code: 'fetch-too-large', params: { host: 'a.example', limit: 50 } },
    ],
  ])('%s, at once', async (_, answer, failure) => {
    expect(await failureOf(answer)).toEqual(failure)
  })

  test('an answer that is too large and does not say so', async () => {
    let given = 0
    const chunk = new Uint8Array(1024 * 1024)
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1
        controller.enqueue(chunk)
      },
    })
    expect(await failureOf(new Response(body))).toMatchObject({ code: 'fetch-too-large' })
    expect(given).toBeLessThan(60)
  })

  test('an answer that comes drop by drop, when its time is over', async () => {
    const { network, clock, asked } = recordedNetwork({
      [URL_A]: Array.from({ length: 3 }, () => () => new Response(drops(() => (clock.now += 999)))),
    })
    expect(await clientOf(network)(URL_A, TYPE)).toMatchObject({
      failure: { code: 'fetch-timeout' },
    })
    expect(asked).toHaveLength(3)
  })

  test('an answer whose body cannot be dropped, by its status', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })
    expect(await failureOf(new Response(body, { status: 404 }))).toMatchObject({
      code: 'fetch-not-found',
    })
  })

  test('a time-out, after three tries', async () => {
    const timeOut = new DOMException('timed out', 'TimeoutError')
    expect(await failureOf(timeOut, timeOut, timeOut)).toEqual({
      code: 'fetch-timeout',
      params: { host: 'a.example', seconds: 30 },
    })
  })
})

/** A body that never ends: a space at a time. */
function drops(onDrop: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => {
      onDrop()
      controller.enqueue(new Uint8Array([0x20]))
    },
  })
}

describe('a record', () => {
  const urls = (count: number) =>
    Array.from({ length: count }, (_, at) => `https://a.example/${at}`)
  const lastOf = async (answers: Readonly<Record<string, readonly Recorded[]>>) => {
    const { network, asked } = recordedNetwork(answers)
    const get = clientOf(network)
    for (const url of Object.keys(answers)) {
      const reply = await get(url, TYPE)
      if ('failure' in reply) return { ...reply.failure, asked: asked.length }
    }
    return undefined
  }

  it('comes in so many answers and no more', async () => {
    const answers = Object.fromEntries(urls(300).map((url) => [url, [json(1)]]))
    expect(await lastOf(answers)).toEqual({
      code: 'fetch-endless',
      params: { host: 'a.example', pages: 250 },
      asked: 250,
    })
  })

  it('has so many bytes and no more, in whatever parts it comes', async () => {
    const part = () => json({ a: 'x'.repeat(6 * 1024 * 1024) })
    const answers = Object.fromEntries(urls(20).map((url) => [url, [part]]))
    expect(await lastOf(answers)).toEqual({
      code: 'fetch-too-large',
      params: { host: 'a.example', limit: 50 },
      asked: 9,
    })
  })

  it('takes so long and no longer', async () => {
    const slow = () => [status(503, { 'retry-after': '50' }), json(1)]
    const answers = Object.fromEntries(urls(100).map((url) => [url, slow()]))
    expect(await lastOf(answers)).toMatchObject({ code: 'fetch-timeout', params: { seconds: 900 } })
  })
})

describe('a redirect', () => {
  const to = (location: string) => status(302, { location })

  it('is followed to public https addresses, also from there', async () => {
    const { network, asked } = recordedNetwork({
      [URL_A]: [to('/2')],
      'https://a.example/2': [to('https://b.example/3')],
      'https://b.example/3': [json(3)],
    })
    expect(await clientOf(network)(URL_A, TYPE)).toEqual({ text: '3' })
    expect(asked.map(({ url }) => url)).toHaveLength(3)
  })

  test.each([
    ['file:///etc/passwd'],
    ['http://a.example/'],
    ['//localhost/x'],
    ['https://10.0.0.1/'],
    ['https://[::1]/'],
    ['data:text/plain,x'],
    ['https://'],
  ])('to %s is refused', async (location) => {
    const { get, asked } = answering(to(location))
    expect(await get(URL_A, TYPE)).toMatchObject({ failure: { code: 'fetch-unsafe-redirect' } })
    expect(asked).toHaveLength(1)
  })

  it('in a circle ends', async () => {
    const { get, asked } = answering(...Array.from({ length: 9 }, () => to(URL_A)))
    expect(await get(URL_A, TYPE)).toMatchObject({ failure: { code: 'fetch-too-many-redirects' } })
    expect(asked).toHaveLength(6)
  })
})
