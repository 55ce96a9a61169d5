import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { copyProject } from '#tests/support/copy-project.ts'
import { runCommand } from '#tests/support/cli/run-command.ts'

type Project = Awaited<ReturnType<typeof copyProject>>
type Command = ReturnType<typeof runCommand>
/** What a build prints for a machine. */
type Answer = { built: boolean; files?: number; message?: string }

const SERVED = /is served at (http:\S+)/u
const SERVED_ZH = /(http:\/\/localhost:\S+)/u
const WRITTEN_ZH = /^dist\/ 中已写入 \d+ 个页面，共 \d+ 个文件（用时 [\d.]+ 秒）$/mu

let project: Project
const running: Command[] = []

beforeAll(async () => {
  project = await copyProject()
  await cp('data', join(project.folder, 'broken'), { recursive: true })
  const file = join(project.folder, 'broken/ru-peng/news.json')
  const news = await readFile(file, 'utf8')
  await writeFile(file, news.replace(/"date": "\d{4}-\d{2}/u, '"date": "2025-13'))
})
afterEach(() => Promise.all(running.splice(0).map((command) => command.stop())))
afterAll(() => project.remove())

function bifolio(...args: string[]): Command {
  const command = runCommand(args, project)
  running.push(command)
  return command
}

/** A port that is free now; `hold` keeps it taken. */
async function somePort(hold = false) {
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, resolve))
  const { port } = holder.address() as AddressInfo
  const release = () => new Promise((resolve) => holder.close(resolve))
  if (!hold) await release()
  return { port, release }
}

/** Every file of the built site with the time when it was written. */
async function listSite(): Promise<string[]> {
  const folder = join(project.folder, 'dist')
  const paths = await readdir(folder, { recursive: true })
  const times = paths.sort().map(async (path) => {
    const { mtimeMs } = await stat(join(folder, path))
    return `${path} ${mtimeMs}`
  })
  return Promise.all(times)
}

describe('start', () => {
  it('builds the site and serves it on the wanted port, which it prints', async () => {
    const { port } = await somePort()
    const address = await bifolio('start', '--port', String(port)).printed(SERVED)
    expect(address).toBe(`http://localhost:${port}/`)
    const page = await (await fetch(`${address}zh/ru-peng/publications/`)).text()
    expect(page).toContain('<html lang="zh-Hans">')
    expect(page).toContain(`<link rel="canonical" href="${address}zh/ru-peng/publications/"`)
    expect((await fetch(`${address}data/ru-peng/news.json`)).status).toBe(200)
  })

  it('works a second time, in Chinese, on another port when the wanted one is taken', async () => {
    const { port, release } = await somePort(true)
    const command = bifolio('start', '--port', String(port), '--locale', 'zh')
    const address = await command.printed(SERVED_ZH)
    expect(Number(new URL(address).port)).toBeGreaterThan(port)
    expect(command.output()).toContain(`端口 ${port} `)
    expect(command.output()).toMatch(WRITTEN_ZH)
    expect((await fetch(address)).status).toBe(200)
    await release()
  })

  it('serves nothing when the data has errors', async () => {
    const command = bifolio('start', '--data', 'broken', '--port', String((await somePort()).port))
    expect(await command.exit).toBe(1)
    expect(command.output()).not.toMatch(SERVED)
  })
})

describe('build', () => {
  it('runs once where it is called twice at the same time, and the site is whole', async () => {
    const args = ['build', '--out', 'once', '--json']
    const commands = [bifolio(...args), bifolio(...args)]
    const codes = await Promise.all(commands.map(({ exit }) => exit))
    expect(new Set(codes)).toEqual(new Set([0, 1]))
    const answers = commands.map((command) => JSON.parse(command.output()) as Answer)
    const [built, refused] = codes[0] === 0 ? answers : answers.toReversed()
    expect(built).toMatchObject({ built: true, folder: 'once' })
    expect(refused?.message).toContain('once is in use by another Bifolio command (process ')
    const entries = await readdir(join(project.folder, 'once'), {
      recursive: true,
      withFileTypes: true,
    })
    expect(entries.filter((entry) => entry.isFile()).length).toBeGreaterThan(built?.files ?? 0)
    expect(await readdir(project.folder)).not.toContain('.once.bifolio')
  })

  it('with broken data says where and what, and leaves the site as it was', async () => {
    const before = await listSite()
    expect(before.length).toBeGreaterThan(20)
    const command = bifolio('build', '--data', 'broken')
    expect(await command.exit).toBe(1)
    expect(command.output()).toMatch(/broken\/ru-peng\/news\.json:\d+:\d+ error/u)
    expect(command.output()).toContain('"2025-13')
    expect(command.output()).toContain('1 error')
    expect(await listSite()).toEqual(before)
  })

  it('says for a machine what is broken in the data', async () => {
    const broken = bifolio('build', '--json', '--data', 'broken')
    expect(await broken.exit).toBe(1)
    expect(JSON.parse(broken.output())).toMatchObject({
      built: false,
      issues: expect.arrayContaining([
        expect.objectContaining({ severity: 'error', message: 'This is not a valid date' }),
      ]) as unknown[],
    })
  })
})

describe('serve', () => {
  let address = ''
  let server: Command
  beforeAll(async () => {
    server = runCommand(['serve', '--port', String((await somePort()).port)], project)
    address = await server.printed(SERVED)
  })
  afterAll(() => server.stop())

  test.each(['nobody/', '../package.json', '%2e%2e/package.json', '..%2fpackage.json', '%E0%A4%A'])(
    'answers /%s with the page for unknown addresses',
    async (path) => {
      const response = await fetch(address + path)
      expect(response.status).toBe(404)
      const text = await response.text()
      expect(text).toContain('Page not found')
      expect(text).not.toContain('"scripts"')
    },
  )

  it('compresses pages', async () => {
    const { headers } = await fetch(address)
    expect(headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/u)
  })

  it('answers other machines with --host only, and reports where', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
    const { port } = await somePort()
    const open = bifolio('serve', '--port', String(port), '--host')
    expect(await open.printed(SERVED)).toBe(`http://localhost:${port}/`)
    for (const { address: other } of others) {
      expect((await fetch(`http://${other}:${port}/`)).status).toBe(200)
      expect(open.output()).toContain(`http://${other}:${port}/`)
      await expect(fetch(address.replace('localhost', other))).rejects.toThrow('fetch failed')
    }
  })

  it('reports what to do where no site is built', async () => {
    const command = bifolio('serve', '--folder', 'nothing')
    expect(await command.exit).toBe(1)
    expect(command.output()).toBe(
      'nothing/ does not contain a built site: run "bifolio build" first\n',
    )
  })
})
