import { expect, test } from 'vitest'
import { headersFor } from './host-headers.ts'

const TEXT = [
  '/*',
  "  Content-Security-Policy: default-src 'none'; img-src https://a.example",
  '/assets/*',
  '  Cache-Control: public, max-age=31536000, immutable',
  '/one.html',
  '  X-Robots-Tag:noindex ',
  '# /two.html',
  '  not a header',
  '',
].join('\r\n')

const POLICY = ['Content-Security-Policy', "default-src 'none'; img-src https://a.example"]

test.each([
  ['', [POLICY]],
  ['one.html', [POLICY, ['X-Robots-Tag', 'noindex']]],
  ['one.html/', [POLICY]],
  ['assets/x.js', [POLICY]],
])('headers for "%s" are those of all patterns that match', (path, headers) => {
  expect(headersFor(TEXT, path)).toEqual(headers)
})

test('a file without patterns says nothing', () => {
  expect(headersFor('  X-A: b', '')).toEqual([])
})
