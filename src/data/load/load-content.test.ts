import { expect, test } from 'vitest'
import { PublicationsFile } from '#core/schema/publication.ts'
import { loadContent } from './load-content.ts'

test.each([
  ['errors of JSON', '{' + 'a\n'.repeat(5_000)],
  ['keys given twice', `{${'"a": 1, '.repeat(5_000)}"b": 1}`],
  [
    'unknown keys',
    JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`k${at}`, 1]))),
  ],
  ['bad entries', JSON.stringify({ publications: Array.from({ length: 5_000 }, () => ({})) })],
])('shows five hundred issues, and reports that there are more: %s', (_, text) => {
  const { value, issues } = loadContent('a.json', { text }, PublicationsFile)
  expect(value).toBeUndefined()
  expect(issues.length).toBeGreaterThan(500)
  expect(issues.length).toBeLessThan(1_100)
  expect(issues.at(-1)?.code).toBe('more-issues')
})

test('points at a control character in a text', () => {
  const text = '{\n  "publications": "Some\u0001 words"\n}'
  const { issues } = loadContent('a.json', { text }, PublicationsFile)
  expect(issues).toMatchObject([
    { code: 'json-string-character', line: 2, column: 24, params: { found: 'U+0001' } },
  ])
})
