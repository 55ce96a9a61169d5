import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { BundleError, type BundleFault } from './bundle-error.ts'
import { createFetchJson } from './read-json.ts'

const PATH = '/data/ada-li/news.json'
const BASE = 'http://localhost/name/'
const ADDRESS = 'http://localhost/name/data/ada-li/news.json'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  vi.useRealTimers()
  server.resetHandlers()
})
afterAll(() => server.close())

const readJson = createFetchJson(BASE)
const answer = (body: string, init: ResponseInit = {}) =>
  server.use(http.get(ADDRESS, () => new HttpResponse(body, init)))

async function faultOf(reading: Promise<unknown>): Promise<BundleFault | undefined> {
  const error: unknown = await reading.catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(BundleError)
  if (!(error instanceof BundleError)) return undefined
  expect(error.path).toBe(PATH)
  return error.fault
}

describe('createFetchJson', () => {
  test.each([
    ['an object', '{"version":1}', { version: 1 }],
    ['with space around', '\n {"a":"}"} \n', { a: '}' }],
    ['after a byte order mark', '\ufeff[1]', [1]],
    ['of a host that says it is text', '"<p>"', '<p>'],
  ])('reads JSON below the base path: %s', async (_, body, json) => {
    answer(body)
    await expect(readJson(PATH)).resolves.toEqual(json)
  })

  test.each<[string, number, BundleFault]>([
    ['a file that is missing', 404, { code: 'missing' }],
    ['a file that is forbidden', 403, { code: 'server', status: 403 }],
    ['a broken server', 500, { code: 'server', status: 500 }],
    ['a server that rests', 503, { code: 'server', status: 503 }],
  ])('reports %s', async (_, status, fault) => {
    answer('<!doctype html>', { status })
    expect(await faultOf(readJson(PATH))).toEqual(fault)
  })

  test.each([
    ['html', 'a page', '<!doctype html><title>Home</title>'],
    ['html', 'a page after empty lines', '\n\n<html>'],
    ['cut-off', 'nothing', ''],
    ['cut-off', 'space', ' \n'],
    ['cut-off', 'half an object', '{"news":[{"id":"a"}'],
    ['cut-off', 'half a text', '{"news":["a'],
    ['cut-off', 'half a text with brackets', '{"news":["[a]]]'],
    ['cut-off', 'half an escape', String.raw`{"news":["a\"`],
    ['cut-off', 'an object without its end', '{"news":[{"text":"[{"}]'],
    ['not-json', 'a comma too many', '{"news":[1,]}'],
    ['not-json', 'single quotes', "{'news':[]}"],
    ['not-json', 'a bracket too many', '{"news":[]}]'],
    ['not-json', 'a word', 'undefined'],
    ['not-json', 'a comment', '{"news":[]} // news'],
  ])('reports by %s: %s', async (code, _, body) => {
    answer(body)
    expect(await faultOf(readJson(PATH))).toMatchObject({ code })
  })

  it('says what the parser found', async () => {
    answer('{"news":[1,]}')
    expect(JSON.stringify(await faultOf(readJson(PATH)))).toMatch(/"detail":"[^"]*\]/u)
  })

  it('reports a connection that fails', async () => {
    server.use(http.get(ADDRESS, () => HttpResponse.error()))
    expect(await faultOf(readJson(PATH))).toEqual({ code: 'offline' })
  })

  it('reports a connection that breaks off within the answer', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError()) })
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body))
    expect(await faultOf(readJson(PATH))).toEqual({ code: 'cut-off' })
  })

  it('gives up after twenty seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    server.use(http.get(ADDRESS, () => delay('infinite')))
    const fault = faultOf(readJson(PATH))
    await vi.advanceTimersByTimeAsync(19_999)
    const early = await Promise.race([fault, Promise.resolve('still waiting')])
    expect(early).toBe('still waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(await fault).toEqual({ code: 'slow' })
  })

  it('asks again when called again', async () => {
    answer('', { status: 500 })
    expect(await faultOf(readJson(PATH))).toMatchObject({ code: 'server' })
    answer('[]')
    await expect(readJson(PATH)).resolves.toEqual([])
  })
})
