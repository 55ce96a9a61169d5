import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Migration } from '#core/migrations/migrate-data.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { fixData } from './fix-data.ts'

const SUMMARY = { en: 'news is called news', zh: '动态改名为 news' }

const RENAME: Migration = {
  summary: SUMMARY,
  migrate: (files) =>
    new Map(
      [...files]
        .filter(([path]) => path.endsWith('/news.json'))
        .map(([path, file]) => [path, { news: (file as { items: unknown }).items }]),
    ),
}

const OLD = {
  'site.json': '{ "title": "T" }',
  'ada-li/news.json': '{ "items": ["新"] }',
  'ada-li/profile.json': '{"untouched":    true}',
  'schema/news.json': 'not ours',
  '.trash/news.json': 'not ours',
  'ada-li/notes.txt': 'not JSON',
}

function textOf(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8')
}

describe('data of an earlier version', () => {
  test('is brought to this one, and the result reports what was done', async () => {
    const folder = await temporaryFolder(OLD)
    expect(await fixData(folder, [RENAME])).toEqual({
      from: 1,
      to: 2,
      steps: [SUMMARY],
      written: ['ada-li/news.json', 'site.json'],
    })
    expect(await textOf(folder, 'ada-li/news.json')).toBe('{\n  "news": ["新"]\n}\n')
    expect(await textOf(folder, 'site.json')).toBe('{\n  "schema": 2,\n  "title": "T"\n}\n')
  })

  test('keeps files that do not change byte by byte, and leaves no others behind', async () => {
    const folder = await temporaryFolder(OLD)
    const names = (await readdir(folder, { recursive: true })).toSorted()
    await fixData(folder, [RENAME])
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(names)
    for (const file of ['ada-li/profile.json', 'schema/news.json', '.trash/news.json'] as const)
      expect(await textOf(folder, file)).toBe(OLD[file])
  })

  test('is not touched a second time', async () => {
    const folder = await temporaryFolder(OLD)
    await fixData(folder, [RENAME])
    expect(await fixData(folder, [RENAME])).toEqual({ from: 2, to: 2, steps: [], written: [] })
  })

  test.each([
    ['is no JSON', '{ "items": [ }', 'json-value-expected'],
    ['gives a key twice, of which one would be lost', '{"items":[],"items":[]}', 'duplicate-key'],
    ['is binary', '\0', 'file-binary'],
    ['is empty', '', 'file-empty'],
  ])('stays as it is where a file %s', async (_, text, code) => {
    const folder = await temporaryFolder({ ...OLD, 'ada-li/news.json': text })
    expect(await fixData(folder, [RENAME])).toMatchObject({
      issues: [{ code, file: 'ada-li/news.json' }],
    })
    expect(await textOf(folder, 'site.json')).toBe(OLD['site.json'])
  })
})

test('a file that cannot be put in its place leaves all others as they were', async () => {
  const folder = await temporaryFolder(OLD)
  const intoFolder: Migration = { summary: SUMMARY, migrate: () => new Map([['ada-li', {}]]) }
  expect(await fixData(folder, [RENAME, intoFolder])).toMatchObject({
    issues: [{ code: 'data-not-written', file: '.' }],
  })
  for (const [file, text] of Object.entries(OLD)) expect(await textOf(folder, file)).toBe(text)
})

test.each([
  ['this version', 2],
  ['a later version', 3],
])('data of %s stays as it is', async (_, schema) => {
  const site = JSON.stringify({ title: 'T', schema })
  const folder = await temporaryFolder({ ...OLD, 'site.json': site })
  expect(await fixData(folder, [RENAME])).toEqual({ from: schema, to: 2, steps: [], written: [] })
  expect(await textOf(folder, 'site.json')).toBe(site)
  expect(await textOf(folder, 'ada-li/news.json')).toBe(OLD['ada-li/news.json'])
})

test('a folder that is not there has nothing to migrate', async () => {
  expect(await fixData('there/is/no/such/folder', [])).toMatchObject({ steps: [], written: [] })
})

test('this very version has no migration to run on data without a version', async () => {
  const folder = await temporaryFolder(OLD)
  expect(await fixData(folder)).toEqual({ from: 1, to: 1, steps: [], written: [] })
})
