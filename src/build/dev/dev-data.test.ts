import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { afterEach, expect, it, vi } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const FILES = {
  'data/site.json': '{"title":"T","researchers":["ada-li"]}',
  'data/ada-li/profile.json': '{"name":{"en":{"given":"Ada"}}}',
}

const servers: ViteDevServer[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
  vi.unstubAllEnvs()
})

/** The development server on a small data folder; `reported` is what it writes to the terminal. */
async function startServer(locale: string) {
  const root = await temporaryFolder(FILES)
  vi.stubEnv('BIFOLIO_DATA', join(root, 'data'))
  vi.stubEnv('BIFOLIO_LOCALE', locale)
  vi.resetModules()
  const { devData } = await import('./dev-data.ts')
  const reported: string[] = []
  const report = (text: string) => void reported.push(text)
  const customLogger = { ...createLogger('silent'), error: report, warn: report }
  const server = await createServer({
    configFile: false,
    root,
    publicDir: join(root, 'public'),
    customLogger,
    plugins: [devData()],
    server: { middlewareMode: true, ws: false },
  })
  servers.push(server)
  const sent: string[] = []
  vi.spyOn(server.hot, 'send').mockImplementation((payload: unknown) => {
    sent.push(JSON.stringify(payload))
  })
  return { root, server, reported, sent }
}

it.each([
  ['en', 'The data could not be read again: Nothing was written: Bifolio needs a folder'],
  ['zh', '无法重新读取数据：未写入任何文件'],
])('a failed refresh is reported in %s, and the next one succeeds', async (locale, sentence) => {
  const { root, reported, sent } = await startServer(locale)
  // No folder can be made where this file is, so the data cannot be locked.
  await writeFile(join(root, 'data/.bifolio'), '')
  await writeFile(join(root, 'data/site.json'), '{"title":"U","researchers":["ada-li"]}')
  await vi.waitFor(() => expect(reported.join('\n')).toContain(sentence), { timeout: 20_000 })
  expect(sent.join('\n')).toContain(sentence)
  await rm(join(root, 'data/.bifolio'))
  await writeFile(join(root, 'data/site.json'), FILES['data/site.json'])
  await vi.waitFor(() => expect(sent.at(-1)).toContain('full-reload'), { timeout: 20_000 })
})

it.each([
  ['en', /^2 warnings\n {2}1 × .+ \(.+profile\.json:1\)/u, 'See them all with'],
  ['zh', /^2 个警告\n {2}1 × .+/u, '全部列出'],
])('warnings are listed in the terminal by kind in %s, once', async (locale, first, last) => {
  const { root, reported, sent } = await startServer(locale)
  const literal = '{"name":{"en":{"literal":"Ada Li"}},"headline":{"en":"Student"}}'
  await writeFile(join(root, 'data/ada-li/profile.json'), literal)
  await vi.waitFor(() => expect(reported.at(-1)).toMatch(first), { timeout: 20_000 })
  expect(reported.at(-1)).toContain(last)
  const before = reported.length
  await writeFile(join(root, 'data/ada-li/profile.json'), `${literal}\n`)
  await vi.waitFor(() => expect(sent.filter((text) => text.includes('reload'))).toHaveLength(2), {
    timeout: 20_000,
  })
  expect(reported).toHaveLength(before)
})
