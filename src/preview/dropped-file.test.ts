import { afterEach, expect, test, vi } from 'vitest'
import { fetchFile, fileOfText } from './dropped-file.ts'

test.each([
  ['\\documentclass{article}', 'pasted.tex'],
  ['% a CV\n\\documentclass{article}', 'pasted.tex'],
  ['{"news":[]}', 'pasted.json'],
  [' [1]', 'pasted.json'],
  ['@article{a,', 'pasted.bib'],
  ['# About me', 'pasted.md'],
  ['', 'pasted.md'],
])('pasted text %j becomes the file %s', async (text, path) => {
  const file = fileOfText(text)
  expect(file.path).toBe(path)
  expect(await file.content?.text()).toBe(text)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function answer(response: Response | Error) {
  const fetch = vi.fn<() => Promise<Response>>(() =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  )
  vi.stubGlobal('fetch', fetch)
  return fetch
}

test.each([
  ['https://example.org/a/refs.bib', 'refs.bib'],
  [' https://example.org/%E4%B8%BB%E9%A1%B5.md?raw=1 ', '主页.md'],
  ['https://example.org/', 'example.org'],
  ['https://example.org/%E0%A4%A', '%E0%A4%A'],
  ['https://example.org/a%2F..%5Cb.md', 'a_.._b.md'],
])('fetches %s as the file %s, without cookies', async (address, path) => {
  const fetch = answer(new Response('@a{}'))
  const file = await fetchFile(address)
  if ('code' in file) throw new Error(file.code)
  expect(file.path).toBe(path)
  expect(await file.content?.text()).toBe('@a{}')
  expect(fetch).toHaveBeenCalledWith(
    expect.any(URL),
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
  )
})

test.each([
  '',
  'example.org',
  'http://example.org/a.bib',
  'file:///etc/passwd',
  'data:,a',
  'https://me:secret@example.org/a.bib',
  '/a.bib',
])('asks no one for %j', async (address) => {
  const fetch = answer(new Response(''))
  expect(await fetchFile(address)).toEqual({ code: 'address', params: {} })
  expect(fetch).not.toHaveBeenCalled()
})

test.each([
  [
    'an error of the server',
    new Response('', { status: 404 }),
    { code: 'status', params: { status: 404 } },
  ],
  [
    'no answer, or none that may be read',
    new TypeError('Failed to fetch'),
    { code: 'blocked', params: {} },
  ],
  [
    'too large a file',
    new Response('', { headers: { 'Content-Length': '50000000' } }),
    { code: 'too-large', params: { file: 'a.bib' } },
  ],
])('refuses %s', async (_, response, refusal) => {
  answer(response)
  expect(await fetchFile('https://example.org/a.bib')).toEqual(refusal)
})

test('refuses a file that is too large and does not say so, before all of it is here', async () => {
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 1
      controller.enqueue(new Uint8Array(1024 * 1024))
    },
  })
  answer(new Response(body))
  expect(await fetchFile('https://example.org/a.bib')).toMatchObject({ code: 'too-large' })
  expect(given).toBeLessThan(30)
})

test('refuses a file that comes drop by drop, when its time is over', async () => {
  const controller = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(controller.signal)
  let drops = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      drops += 1
      if (drops === 1_000) controller.abort(new DOMException('timed out', 'TimeoutError'))
      stream.enqueue(new Uint8Array(1))
    },
  })
  answer(new Response(body))
  expect(await fetchFile('https://example.org/a.bib')).toEqual({
    code: 'too-slow',
    params: { seconds: 60 },
  })
})

test('refuses a file that stops coming, when its time is over', async () => {
  const controller = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(controller.signal)
  answer(new Response(new ReadableStream()))
  const file = fetchFile('https://example.org/a.bib')
  setTimeout(() => controller.abort(new DOMException('timed out', 'TimeoutError')), 10)
  expect(await file).toMatchObject({ code: 'too-slow' })
})
