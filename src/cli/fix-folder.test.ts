import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Migration } from '#core/migrations/migrate-data.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { describeFix, fixFolder } from './fix-folder.ts'

const STEP: Migration = {
  summary: { en: 'One thing is called another.', zh: '某项改名。' },
  migrate: () => new Map(),
}

test('reports the steps and the files, in the language asked for', () => {
  const fixed = { from: 1, to: 2, steps: [STEP.summary], written: ['site.json', 'a/news.json'] }
  expect(describeFix(fixed, 'en')).toEqual([
    '- One thing is called another.',
    'Migrated the data from version 1 to version 2. Written: site.json, a/news.json',
  ])
  expect(describeFix(fixed, 'zh')[0]).toBe('- 某项改名。')
})

test('reports that there is nothing to do', () => {
  expect(describeFix({ from: 2, to: 2, steps: [], written: [] }, 'en')).toEqual([
    'The data is already at version 2; there is nothing to migrate',
  ])
})

test('leaves data of a later version to the check', () => {
  expect(describeFix({ from: 3, to: 2, steps: [], written: [] }, 'en')).toEqual([])
})

test('renews the schemas for editors, where there are some', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const site = { 'site.json': '{ "title": "T" }' }
  const folder = await temporaryFolder({ ...site, 'schema/news.json': 'of an earlier version' })
  expect(await fixFolder(folder, 'en')).toBeUndefined()
  expect(await readFile(join(folder, 'schema/news.json'), 'utf8')).toBe(
    await readFile('data/schema/news.json', 'utf8'),
  )
  expect(write.mock.lastCall?.[0]).toContain(join(folder, 'schema'))
  const other = await temporaryFolder(site)
  await fixFolder(other, 'en')
  expect(await readdir(other)).toEqual(['site.json'])
  write.mockRestore()
})

test('gives the issues that are in the way', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const folder = await temporaryFolder({ 'site.json': '{', 'a/profile.json': '{}' })
  const blocked = await fixFolder(folder, 'en', [STEP])
  expect(blocked?.issues.map(({ file }) => file)).toEqual(['site.json'])
  expect(write.mock.calls).toEqual([['Nothing was migrated: fix this first\n']])
  write.mockRestore()
})
