import { execFileSync } from 'node:child_process'
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { checkData } from './check-data.ts'

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

  it('to a file that nobody reads is no problem', async () => {
    const { data } = await place()
    await symlink('../secret.json', join(data, 'README'))
    expect(await errorsOf(data)).toEqual([])
  })
})

describe('what is no regular file', () => {
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

  it('is told from a folder', async () => {
    const { data, news } = await place()
    await mkdir(news)
    expect(await errorsOf(data)).toMatchObject([{ code: 'file-unreadable' }])
  })
})
