import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { NewsFile } from '#core/schema/news-item.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { PublicationsFile } from '#core/schema/publication.ts'
import { Author } from '#core/schema/publication-parts.ts'
import { SiteFile } from '#core/schema/site.ts'
import { LocalizedText } from '#core/schema/text.ts'
import { TopicsFile, VenuesFile } from '#core/schema/vocabulary.ts'
import { ISSUE_SEVERITY } from '../issues/issue.ts'
import { formatPath } from './json-path.ts'
import type { Schema } from './schema-parts.ts'
import { validate } from './validate.ts'

describe('validate', () => {
  test.each([
    ['text', LocalizedText, 'Text', []],
    ['one side', LocalizedText, { zh: '文' }, []],
    ['no side', LocalizedText, {}, ['no-language at ']],
    ['a list for a text', LocalizedText, ['Text'], ['wrong-type at ']],
    ['null', LocalizedText, null, ['wrong-type at ']],
    ['a side of the wrong type', LocalizedText, { en: 1 }, ['wrong-type at en']],
    ['two sides broken', LocalizedText, { en: '', zh: [] }, ['wrong-type at zh', 'blank at en']],
    ['an inherited name as key', Author, { name: 'A', toString: 1 }, ['unknown-key at toString']],
    ['an organisation with a typo', Author, { literl: 'A' }, ['unknown-key at literl']],
    ['a list for an object', SiteFile, [], ['wrong-type at ']],
    ['nothing', SiteFile, {}, ['missing-key at title']],
  ])('judges %s', (_, schema: Schema, value, expected) => {
    expect(summary(schema, value)).toEqual(expected)
  })

  test('finds a key named __proto__', () => {
    expect(summary(SiteFile, JSON.parse('{"title":"A","__proto__":{}}'))).toEqual([
      'unknown-key at __proto__',
    ])
  })

  test('has a word for a validation that is not ours', () => {
    expect(summary(v.pipe(v.string(), v.endsWith('.')), 'a')).toEqual(['invalid-value at '])
  })

  test('names each problem once', () => {
    const publication = { id: '-', type: 'x', title: '', authors: [1, {}], issued: '2025-02-30' }
    expect(summary(PublicationsFile, { publications: [publication] })).toEqual([
      'wrong-type at publications[0].authors[0]',
      'slug at publications[0].id',
      'unknown-value at publications[0].type',
      'blank at publications[0].title',
      'missing-key at publications[0].authors[1].name',
      'date at publications[0].issued',
    ])
  })
})

test.each([
  ['site', SiteFile],
  ['venues', VenuesFile],
  ['topics', TopicsFile],
  ['profile', ProfileFile],
  ['news', NewsFile],
  ['publications', PublicationsFile],
])('every validation of the %s schema has a code with a text', (_, schema) => {
  const codes = [...new Set(validationMessages(schema))]
  expect(codes).not.toEqual([])
  expect(codes.filter((code) => !Object.hasOwn(ISSUE_SEVERITY, code))).toEqual([])
})

function summary(schema: Schema, value: unknown): string[] {
  return validate(schema, value).problems.map(({ code, path }) => `${code} at ${formatPath(path)}`)
}

/** Messages of all pipe actions anywhere in a schema. */
function validationMessages(part: unknown): string[] {
  if (typeof part !== 'object' || part === null || part instanceof RegExp) return []
  const own =
    'kind' in part && part.kind === 'validation' && 'message' in part ? [String(part.message)] : []
  return [...own, ...Object.values(part).flatMap(validationMessages)]
}

describe('a file that is all wrong', () => {
  test.each([
    ['empty objects', Array.from({ length: 300_000 }, () => ({}))],
    ['numbers', Array.from({ length: 300_000 }, (_, at) => at)],
    ['unknown keys', Array.from({ length: 100_000 }, () => ({ titel: 1, autor: 2 }))],
  ])('has a thousand problems or a few more, from the first on: %s', (_, publications) => {
    const { problems } = validate(PublicationsFile, { publications })
    expect(problems.length).toBeGreaterThanOrEqual(1_000)
    expect(problems.length).toBeLessThan(10_000)
    expect(problems[0]?.path.slice(0, 2)).toEqual(['publications', 0])
  })

  test('has the places of a problem far down a long list, and those outside of it', () => {
    const paper = { id: 'a', type: 'article', title: 'A', authors: [] }
    const publications: object[] = Array.from({ length: 5_000 }, () => paper)
    publications[4_321] = { ...paper, title: 7 }
    const { problems: found } = validate(PublicationsFile, { publications, other: 1 })
    expect(found.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-key', 'other'],
      ['wrong-type', 'publications', 4_321, 'title'],
    ])
  })

  test('has a problem where each part of a long list is valid, and the whole is not', () => {
    const unique = v.check((list: number[]) => new Set(list).size === list.length, 'duplicate-key')
    const schema = v.strictObject({ list: v.pipe(v.array(v.number()), unique) })
    const list = Array.from({ length: 1_500 }, (_, at) => at % 1_200)
    const { problems, output } = validate(schema, { list })
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([['duplicate-key', 'list']])
    expect(output).toBeUndefined()
  })

  test('does not look for the known key nearest to each of fifty thousand', () => {
    const value = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`titel${at}`, 1]))
    expect(validate(PublicationsFile, value).problems.length).toBeGreaterThanOrEqual(50_000)
  })
})
