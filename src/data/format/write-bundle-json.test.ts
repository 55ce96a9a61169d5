import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saysTheSame } from '#core/json/json-value.ts'
import { FILE_SCHEMAS, type FileKind } from '../schema/file-schemas.ts'
import { writeBundleJson } from './write-bundle-json.ts'

const KINDS = Object.keys(FILE_SCHEMAS) as FileKind[]
const FILES = globSync(['data/*.json', 'data/*/*.json'], { exclude: ['data/schema/*'] })

test.each(FILES)('%s is written in the canonical way', (file) => {
  const text = readFileSync(file, 'utf8')
  const kind = basename(file, '.json') as FileKind
  expect(writeBundleJson(kind, JSON.parse(text))).toBe(text)
})

test.each<[string, FileKind, unknown, string[]]>([
  [
    'of a record',
    'news',
    { news: [{ text: 'x', date: '2025', kind: 'other' }] },
    ['date', 'kind', 'text'],
  ],
  [
    'of a Latin name',
    'profile',
    { name: { en: { family: 'Li', given: 'Ada' } } },
    ['given', 'family'],
  ],
  [
    'of a Chinese name',
    'profile',
    { name: { zh: { given: '达', family: '李' } } },
    ['family', 'given'],
  ],
  ['of languages', 'profile', { headline: { zh: '甲', en: 'A' } }, ['en', 'zh']],
  [
    'of an author',
    'publications',
    { publications: [{ authors: [{ equal: true, name: 'A' }] }] },
    ['name', 'equal'],
  ],
  [
    'with unknown keys last',
    'site',
    { zzz: 1, title: 'T', $schema: 'x' },
    ['$schema', 'title', 'zzz'],
  ],
])('keys are in the order %s', (_, kind, value, order) => {
  const text = writeBundleJson(kind, value)
  const places = order.map((key) => text.indexOf(`"${key}":`))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('says the same, and is stable under repetition, whatever it is given', () => {
  const key = fc.constantFrom('name', 'news', 'publications', 'authors', 'zh', 'en', 'x')
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value')),
    ),
  }))
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), value, (kind, data) => {
      const text = writeBundleJson(kind, data)
      expect(saysTheSame(JSON.parse(text), data)).toBe(true)
      expect(writeBundleJson(kind, JSON.parse(text))).toBe(text)
    }),
    { numRuns: 300 },
  )
})
