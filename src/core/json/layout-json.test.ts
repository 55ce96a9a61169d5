import { readFileSync, globSync } from 'node:fs'
import fc from 'fast-check'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { layoutJson } from './layout-json.ts'

const WORD = 'abcdefghi'
const HAN = '大语言模型'

test.each([
  ['an empty object', {}, '{}'],
  ['an empty list', { a: [] }, '{\n  "a": []\n}'],
  ['words on one line', { a: ['b', 'c'] }, '{\n  "a": ["b", "c"]\n}'],
  ['a short object on one line', { a: { b: 1 } }, '{\n  "a": { "b": 1 }\n}'],
  ['an object in a list on one line', { a: [{ b: 1 }] }, '{\n  "a": [{ "b": 1 }]\n}'],
  [
    'several objects over several lines',
    [
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ],
    '[\n  { "a": 1, "b": 2 },\n  { "a": 3, "b": 4 }\n]',
  ],
  ['a key without a value is left out', { a: undefined, b: 1 }, '{\n  "b": 1\n}'],
])('%s', (_, value, text) => {
  expect(layoutJson(value)).toBe(`${text}\n`)
})

test('a list of words that does not fit is broken into lines', () => {
  expect(layoutJson({ a: words(10) })).toContain(`\n    "${WORD}",\n`)
})

test.each([
  ['words', { list: words(8) }],
  ['words of just the width', { ab: [...words(7), 'abcd'], c: 1 }],
  ['one column more', { ab: [...words(7), 'abcde'], c: 1 }],
  ['wide characters', { list: words(7, HAN) }],
  ['many numbers', { years: Array.from({ length: 60 }, (_, at) => 1990 + at) }],
  ['lists of lists', { list: [[1, 2], [3], []] }],
  ['objects in a list', { list: [{}, { a: [] }, 'b'] }],
])('is what Prettier leaves as it is: %s', async (_, value) => {
  const text = layoutJson(value)
  expect(await prettier(text)).toBe(text)
})

test.each(globSync(['data/*.json', 'data/*/*.json'], { exclude: ['data/schema/*'] }))(
  'lays %s out as it is',
  (file) => {
    const text = readFileSync(file, 'utf8')
    expect(layoutJson(JSON.parse(text))).toBe(text)
  },
)

const VALUE = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: fc.constantFrom('a', 'W', ' ', '"', '学', '者', 'é', '，') }),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 12 }),
    fc.array(fc.integer({ min: 1900, max: 2200 }), { maxLength: 40 }),
    fc.dictionary(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1 }), tie('value')),
  ),
}))

test('agrees with Prettier about anything, and reads back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(VALUE.value, async (value) => {
      const text = layoutJson({ value })
      expect(JSON.parse(text)).toEqual({ value })
      expect(await prettier(text)).toBe(text)
    }),
    { numRuns: 200 },
  )
})

function words(count: number, word = WORD): string[] {
  return Array.from({ length: count }, () => word)
}

function prettier(text: string): Promise<string> {
  return format(text, { parser: 'json', printWidth: 100 })
}
