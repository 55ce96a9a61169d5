import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caseFolder } from '#tests/support/check/case-folder.ts'
import { loadSource } from './load-source.ts'

test('gives what the files say', async () => {
  const { source, slugs, issues } = await loadSource(await caseFolder('venue is free text'))
  expect(issues).toEqual([])
  expect(slugs).toEqual(['ada-li'])
  expect(source.site).toEqual({ title: 'Example' })
  expect(source.venues).toEqual([{ id: 'acl', short: 'ACL', kind: 'conference' }])
  expect(source.topics).toEqual([])
  expect(source.bundles).toMatchObject([
    { slug: 'ada-li', news: [], publications: [{ id: 'a-paper' }, { id: 'b' }, { id: 'c' }] },
  ])
})

test('leaves out a researcher with a broken file, and still knows the folder', async () => {
  const { source, slugs, issues } = await loadSource(await caseFolder('month thirteen'))
  expect(source.bundles).toEqual([])
  expect(slugs).toEqual(['ada-li'])
  expect(issues).toHaveLength(1)
})

test('locates values, keys and the objects around them', async () => {
  const { locate } = await loadSource(await caseFolder('translation is missing'))
  const path = ['news', 0, 'text', 'zh']
  expect(locate('ada-li/news.json', path)).toEqual({ line: 7, column: 15 })
  expect(locate('ada-li/news.json', path, 'key')).toEqual({ line: 7, column: 9 })
  expect(locate('ada-li/news.json', path, 'parent')).toEqual({ line: 6, column: 15 })
})

test('refuses a file over 20 MB with one error', async () => {
  const folder = await caseFolder('a small site has no problems')
  await truncate(join(folder, 'site.json'), 20 * 1024 * 1024 + 1)
  const { issues } = await loadSource(folder)
  expect(issues).toMatchObject([{ code: 'file-too-large', file: 'site.json', line: 1, column: 1 }])
})

test('reads a file of many entries to its end, and shows five hundred of its errors', async () => {
  const folder = await caseFolder('a small site has no problems')
  const load = async (date: string) => {
    const item = { date, kind: 'paper', text: 'T' }
    const news = Array.from({ length: 20_000 }, () => item)
    await writeFile(join(folder, 'ada-li/news.json'), JSON.stringify({ news }))
    return await loadSource(folder)
  }
  const { source, issues } = await load('2025-12')
  expect(issues).toEqual([])
  expect(source.bundles[0]?.news).toHaveLength(20_000)
  expect((await load('2025-13')).issues).toHaveLength(501)
})

test.each(['there-is-no-such-folder', 'site.json'])(
  'says that %s is no data folder',
  async (name) => {
    const { issues, source } = await loadSource(
      join(await caseFolder('a small site has no problems'), name),
    )
    expect(issues).toMatchObject([{ code: 'data-missing' }])
    expect(source.bundles).toEqual([])
  },
)
