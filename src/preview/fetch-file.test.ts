import { afterEach, expect, test, vi } from 'vitest'
import { fetchFile } from './fetch-file.ts'

afterEach(() => vi.unstubAllGlobals())

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
])('fetches %s as the file %s, without cookies', async (address, path) => {
  const fetch = answer(new Response('@a{}'))
  const file = await fetchFile(address)
  expect(file).toMatchObject({ path, size: 4 })
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
  '/a.bib',
])('asks nobody for %j', async (address) => {
  const fetch = answer(new Response(''))
  expect(await fetchFile(address)).toEqual({ refused: 'address' })
  expect(fetch).not.toHaveBeenCalled()
})

test.each([
  [
    'an error of the server',
    new Response('', { status: 404 }),
    { refused: 'status', values: { status: 404 } },
  ],
  ['no answer, or none that may be read', new TypeError('Failed to fetch'), { refused: 'blocked' }],
  [
    'too large a file',
    new Response('', { headers: { 'Content-Length': '50000000' } }),
    { refused: 'too-large', values: { file: 'a.bib' } },
  ],
])('refuses %s', async (_, response, refusal) => {
  answer(response)
  expect(await fetchFile('https://example.org/a.bib')).toEqual(refusal)
})
