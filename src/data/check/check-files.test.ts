import { expect, test } from 'vitest'
import { checkVersion } from './check-files.ts'

const SITE = '{\n  "schema": 3,\n  "title": "T"\n}'

test('data of this version is not an issue', () => {
  expect(checkVersion(SITE, 3)).toBeUndefined()
})

test('data without a version is of the first', () => {
  expect(checkVersion('{ "title": "T" }', 1)).toBeUndefined()
  expect(checkVersion('{ "title": "T" }', 2)).toMatchObject({
    code: 'data-older',
    line: 1,
    column: 1,
    params: { found: 1, expected: 2 },
  })
})

test.each([
  ['data-newer', 2],
  ['data-older', 4],
])('%s than version %d is an error at its place', (code, latest) => {
  expect(checkVersion(SITE, latest)).toEqual({
    severity: 'error',
    code,
    file: 'site.json',
    line: 2,
    column: 13,
    path: 'schema',
    params: { found: 3, expected: latest },
  })
})

test.each(['', '{', '[]', '3', '{ "schema": "3" }', '{ "schema": 1.5 }', '{ "schema": -1 }'])(
  'what is not a version is left to the schema: %s',
  (text) => {
    expect(checkVersion(text, 1)).toBeUndefined()
  },
)
