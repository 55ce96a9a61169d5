import { execFileSync } from 'node:child_process'
import { mkdir, rename, symlink, writeFile, truncate } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { checkData } from './check-data.ts'
import { caseFolder } from '#tests/support/catalogs/case-folder.ts'
import { loadSource } from './read-folder.ts'

const SITE = '{"title":"T"}'
const PROFILE = '{"name":{"en":{"given":"Ada"}}}'
const NEWS = '{"news":[]}'

async function place() {
  const root = await temporaryFolder({
    'data/site.json': SITE,
    'data/ada/profile.json': PROFILE,
    'secret.json': NEWS,
    'bundle/profile.json': PROFILE,
  })
  return { root, data: join(root, 'data'), news: join(root, 'data/ada/news.json') }
}

async function errorsOf(data: string, linked: string[] = []) {
  const { issues } = await checkData(data, linked)
  return issues.filter(({ severity }) => severity === 'error')
}

describe('a link in the data folder', () => {
  it('is followed where it stays inside', async () => {
    const { data, news } = await place()
    await writeFile(join(data, 'shared-news.txt'), NEWS)
    await symlink('../shared-news.txt', news)
    expect(await errorsOf(data)).toEqual([])
  })

  it('is followed where the whole folder is a link', async () => {
    const { root, data, news } = await place()
    await writeFile(join(data, 'shared-news.txt'), NEWS)
    await symlink('../shared-news.txt', news)
    await symlink('data', join(root, 'linked'))
    expect(await errorsOf(join(root, 'linked'))).toEqual([])
  })

  it.each(['../../secret.json', '/dev/zero', '/proc/self/environ'])(
    'to %s is an error at its place',
    async (target) => {
      const { data, news } = await place()
      await symlink(target, news)
      expect(await errorsOf(data)).toMatchObject([
        { code: 'link-outside', file: 'ada/news.json', params: { found: target } },
      ])
    },
  )

  it('that leads out by way of another one is an error', async () => {
    const { root, data, news } = await place()
    await symlink(root, join(data, 'notes'))
    await symlink('../notes/secret.json', news)
    expect(await errorsOf(data)).toMatchObject([
      { code: 'link-outside', file: 'ada/news.json' },
      { code: 'link-outside', file: 'notes/profile.json', params: { found: root } },
    ])
  })

  it('to nothing is an error', async () => {
    const { data, news } = await place()
    await symlink('nowhere', news)
    await symlink('nowhere', join(data, 'bo'))
    expect(await errorsOf(data)).toMatchObject([
      { code: 'link-broken', file: 'ada/news.json' },
      { code: 'link-broken', file: 'bo/profile.json' },
    ])
  })

  it('to a bundle elsewhere is followed only if that is wanted', async () => {
    const { root, data } = await place()
    await symlink('../bundle', join(data, 'bo'))
    expect(await errorsOf(data)).toMatchObject([{ code: 'link-outside' }])
    expect(await errorsOf(data, [join(root, 'bundle')])).toEqual([])
    await symlink('../secret.json', join(root, 'bundle/news.json'))
    expect(await errorsOf(data, [join(root, 'bundle')])).toMatchObject([
      { code: 'link-outside', file: 'bo/news.json' },
    ])
  })

  it('to a file that is not read is not a problem', async () => {
    const { data } = await place()
    await symlink('../secret.json', join(data, 'README'))
    expect(await errorsOf(data)).toEqual([])
  })
})

describe('what is not a regular file', () => {
  it.each(['news.json', 'a.json'])('is not opened: a pipe named %s', async (name) => {
    const { data } = await place()
    execFileSync('mkfifo', [join(data, 'ada', name)])
    expect(await errorsOf(data)).toMatchObject([
      { code: 'file-special', file: `ada/${name}`, params: { kind: { terms: ['special.pipe'] } } },
    ])
  })

  it('is not opened by way of a link inside', async () => {
    const { data, news } = await place()
    execFileSync('mkfifo', [join(data, 'pipe')])
    await symlink('../pipe', news)
    expect(await errorsOf(data)).toMatchObject([{ code: 'file-special', file: 'ada/news.json' }])
  })

  it('is not opened: a socket', async () => {
    const { data, news } = await place()
    const server = createServer()
    // A short path: sockets have names of some hundred bytes.
    await new Promise<void>((resolve) => server.listen(relative('.', join(data, 's')), resolve))
    onTestFinished(() => void server.close())
    await rename(join(data, 's'), news)
    expect(await errorsOf(data)).toMatchObject([
      { code: 'file-special', params: { kind: { terms: ['special.socket'] } } },
    ])
  })

  it('is distinguished from a folder', async () => {
    const { data, news } = await place()
    await mkdir(news)
    expect(await errorsOf(data)).toMatchObject([{ code: 'file-unreadable' }])
  })
})

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

test('leaves out a researcher with a broken file, and still lists the folder', async () => {
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
