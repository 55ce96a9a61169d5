import { expect, test } from 'vitest'
import {
  type DataFiles,
  latestVersion,
  migrateData,
  type Migration,
  versionOf,
} from './migrate-data.ts'

/** News called "items" in version 1, and undated in version 2. */
const RENAME: Migration = {
  summary: { en: 'rename', zh: '改名' },
  migrate: (files) => mapNews(files, ({ items, ...rest }) => ({ ...rest, news: items })),
}
const DATE: Migration = {
  summary: { en: 'date', zh: '日期' },
  migrate: (files) => mapNews(files, (file) => ({ ...file, dated: true })),
}
const STEPS = [RENAME, DATE]

function mapNews(
  files: DataFiles,
  change: (file: Record<string, unknown>) => Record<string, unknown>,
): DataFiles {
  const news = [...files].filter(([path]) => path.endsWith('/news.json'))
  return new Map(
    news.map(([path, file]) => [path, change(structuredClone(file as Record<string, unknown>))]),
  )
}

const FIRST: DataFiles = new Map<string, unknown>([
  ['site.json', { $schema: './schema/site.json', title: 'T' }],
  ['ada-li/news.json', { items: [1] }],
  ['ada-li/profile.json', { name: 'x' }],
])

test('the latest version is one more than there are migrations', () => {
  expect(latestVersion([])).toBe(1)
  expect(latestVersion(STEPS)).toBe(3)
})

test.each([
  [{ schema: 2 }, 2],
  [{ schema: 1 }, 1],
  [{}, 1],
  [{ schema: '2' }, 1],
  [{ schema: 2.5 }, 1],
  [{ schema: -2 }, 1],
  [{ schema: null }, 1],
  [[], 1],
  [undefined, 1],
])('the version of %j is %d', (site, version) => {
  expect(versionOf(site)).toBe(version)
})

test('every step is taken in order, and the version is written behind $schema', () => {
  const migrated = migrateData(FIRST, STEPS)
  expect(Object.fromEntries(migrated)).toEqual({
    'site.json': { $schema: './schema/site.json', schema: 3, title: 'T' },
    'ada-li/news.json': { news: [1], dated: true },
    'ada-li/profile.json': { name: 'x' },
  })
  expect(Object.keys(migrated.get('site.json') as object)).toEqual(['$schema', 'schema', 'title'])
})

test('steps behind the data are not taken again', () => {
  const files = new Map([...FIRST, ['site.json', { title: 'T', schema: 2 }]])
  const migrated = migrateData(files, STEPS)
  expect(migrated.get('ada-li/news.json')).toEqual({ items: [1], dated: true })
  expect(migrated.get('site.json')).toEqual({ schema: 3, title: 'T' })
})

test.each([3, 4])('data of version %d comes back as it is', (schema) => {
  const files = new Map([...FIRST, ['site.json', { schema }]])
  expect(migrateData(files, STEPS)).toBe(files)
})

test('migrating twice is migrating once', () => {
  const once = migrateData(FIRST, STEPS)
  expect(migrateData(once, STEPS)).toBe(once)
})

test('what was given stays as it was', () => {
  const before = structuredClone(FIRST)
  migrateData(FIRST, STEPS)
  expect(FIRST).toEqual(before)
})
