import { mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { headersFile } from '../site/plan-host-files.ts'
import { serveSite } from './serve-site.ts'

const FILES = {
  'dist/index.html': 'home',
  'dist/404.html': 'not found',
  'dist/zh/404.html': '没有',
  'dist/a/index.html': 'page a',
  'dist/name with space/index.html': 'spaced',
  'dist/100% 中文.txt': 'percent',
  'dist/.env': 'secret',
  'dist/.git/config': 'secret',
  'dist/.well-known/security.txt': 'contact',
  'dist/a/.well-known/x.txt': 'secret',
  'dist/_headers': headersFile("default-src 'none'"),
  'dist/data/news.json': '{}',
  'dist/assets/app-B3zqx_4f.js': 'x'.repeat(5_000),
  'dist/assets/font-B3zqx_4f.woff2': 'font',
  'dist/assets/plain.js': '1',
  'dist/paper.pdf': '0123456789',
  'secret.txt': 'secret',
}

const TYPED = ['bib', 'ris', 'jpg', 'webp', 'mp4', 'ico', 'png', 'svg', 'xml', 'webmanifest', 'bin']

let folder = ''
const servers: Server[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bifolio-serve-'))
  const typed = ['x.csl.json', ...TYPED.map((ending) => `x.${ending}`)]
  for (const [path, content] of [
    ...Object.entries(FILES),
    ...typed.map((name) => [`dist/types/${name}`, 'x'] as const),
  ]) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const links = { 'out.txt': '../secret.txt', up: '..', 'in.txt': 'paper.pdf', loop: 'loop' }
  for (const [name, target] of Object.entries(links))
    await symlink(target, join(folder, 'dist', name))
})
afterAll(async () => {
  for (const server of servers) server.close()
  await rm(folder, { recursive: true })
})

async function serve(base = '/', site = 'dist'): Promise<number> {
  const server = await serveSite({ folder: join(folder, site), port: 0, base })
  servers.push(server)
  return (server.address() as AddressInfo).port
}

interface Asked {
  method?: string
  headers?: Record<string, string>
}

/** Asks with the path exactly as it is: `fetch` would tidy it. */
function ask(port: number, path: string, { method = 'GET', headers = {} }: Asked = {}) {
  return new Promise<{ status: number; body: Buffer; headers: IncomingMessage['headers'] }>(
    (resolve, reject) => {
      request({ port, path, method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const body = Buffer.concat(chunks)
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers })
        })
      })
        .once('error', reject)
        .end()
    },
  )
}

describe('an address', () => {
  test.each([
    ['/', 200, 'home'],
    ['/?q=x', 200, 'home'],
    ['/a/', 200, 'page a'],
    ['/a', 200, 'page a'],
    ['/a/index.html', 200, 'page a'],
    ['/name%20with%20space/', 200, 'spaced'],
    ['/100%25%20%E4%B8%AD%E6%96%87.txt', 200, 'percent'],
    ['/data/news.json', 200, '{}'],
    ['/.well-known/security.txt', 200, 'contact'],
    ['/in.txt', 200, '0123456789'],
    ['/b/', 404, 'not found'],
    ['/assets/', 404, 'not found'],
    ['/index.html/', 404, 'not found'],
    ['/zh/', 404, '没有'],
    ['/zh/nope/deeper', 404, '没有'],
    ['/zh', 404, '没有'],
    ['/%E4%B8%AD/', 404, 'not found'],
    ['//', 404, 'not found'],
    ['/%E0%A4%A', 404, 'not found'],
    ['/../secret.txt', 404, 'not found'],
    ['/..%2fsecret.txt', 404, 'not found'],
    ['/%2e%2e/secret.txt', 404, 'not found'],
    ['/%2e%2e%2fsecret.txt', 404, 'not found'],
    ['/..%5csecret.txt', 404, 'not found'],
    ['/a/../../secret.txt', 404, 'not found'],
    ['/a/..%2f..%2fsecret.txt', 404, 'not found'],
    ['/a/..%2f..%2fdist%2fpaper.pdf', 404, 'not found'],
    ['/%00', 404, 'not found'],
    ['/paper.pdf%00.html', 404, 'not found'],
    ['/__proto__', 404, 'not found'],
    ['/.env', 404, 'not found'],
    ['/%2eenv', 404, 'not found'],
    ['/.git/config', 404, 'not found'],
    ['/a%2f.well-known%2fx.txt', 404, 'not found'],
    ['/out.txt', 404, 'not found'],
    ['/_headers', 404, 'not found'],
    ['/%5fheaders', 404, 'not found'],
    ['/up/secret.txt', 404, 'not found'],
    ['/loop', 404, 'not found'],
    [`/${'a/'.repeat(4_000)}`, 404, 'not found'],
    [`/${'a'.repeat(8_000)}`, 404, 'not found'],
  ])('%s is answered with %d %s', async (path, status, content) => {
    const answer = await ask(await serve(), path)
    expect([answer.status, answer.body.toString()]).toEqual([status, content])
  })

  test.each([
    ['/name/', 200],
    ['/name/a/', 200],
    ['/', 404],
    ['/a/', 404],
    ['/names/', 404],
  ])('%s is answered with %d under a base path', async (path, status) => {
    expect((await ask(await serve('/name/'), path)).status).toBe(status)
  })

  test.each([
    ['/%E6%9D%8E/', '/%E6%9D%8E/a/'],
    ['/%e6%9d%8e/', '/%E6%9D%8E/a/'],
    ['/%7Eada/', '/~ada/a/'],
    ['/~ada/', '/%7eada/a/'],
  ])('under the base path %s is found at %s', async (base, path) => {
    const answer = await ask(await serve(base), path)
    expect([answer.status, answer.body.toString()]).toEqual([200, 'page a'])
  })

  it('that is new since the start is found, and one that is gone is not', async () => {
    const port = await serve()
    const file = join(folder, 'dist/late.txt')
    await writeFile(file, 'late')
    expect((await ask(port, '/late.txt')).status).toBe(200)
    await rm(file)
    expect((await ask(port, '/late.txt')).status).toBe(404)
  })
})

describe('what is said of a file', () => {
  const kept = 'public, max-age=31536000, immutable'
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/data/news.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/app-B3zqx_4f.js', 'text/javascript; charset=utf-8', kept],
    ['/assets/font-B3zqx_4f.woff2', 'font/woff2', kept],
    ['/assets/plain.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/assets/gone-B3zqx_4f.js', 'text/html; charset=utf-8', 'no-cache'],
    ['/paper.pdf', 'application/pdf', 'no-cache'],
  ])('%s is %s, kept %s', async (path, type, cache) => {
    const { headers } = await ask(await serve(), path)
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': cache })
  })

  test.each([
    ['bib', 'application/x-bibtex; charset=utf-8'],
    ['ris', 'application/x-research-info-systems; charset=utf-8'],
    ['csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['webmanifest', 'application/manifest+json; charset=utf-8'],
    ['svg', 'image/svg+xml; charset=utf-8'],
    ['xml', 'application/xml; charset=utf-8'],
    ['jpg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['mp4', 'video/mp4'],
    ['ico', 'image/vnd.microsoft.icon'],
    ['bin', 'application/octet-stream'],
  ])('the type of .%s is %s', async (ending, type) => {
    const { headers } = await ask(await serve(), `/types/x.${ending}`)
    expect(headers['content-type']).toBe(type)
  })

  test.each(['/', '/b/', '/paper.pdf'])('%s has the headers of _headers', async (path) => {
    const { headers } = await ask(await serve(), path)
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('is its length, its age and its tag, by which it is not sent twice', async () => {
    const port = await serve()
    const { headers } = await ask(port, '/paper.pdf')
    expect(headers).toMatchObject({ 'content-length': '10', 'accept-ranges': 'bytes' })
    const { etag = '', 'last-modified': age = '' } = headers
    for (const known of [{ 'if-none-match': etag }, { 'if-modified-since': age }]) {
      const again = await ask(port, '/paper.pdf', { headers: known })
      expect([again.status, again.body.length]).toEqual([304, 0])
    }
    await truncate(join(folder, 'dist/paper.pdf'), 5)
    expect((await ask(port, '/paper.pdf', { headers: { 'if-none-match': etag } })).status).toBe(200)
    await writeFile(join(folder, 'dist/paper.pdf'), '0123456789')
  })

  it('is not said of what is not there', async () => {
    const { headers } = await ask(await serve(), '/b/', { headers: { 'if-none-match': '*' } })
    expect(headers).not.toHaveProperty('etag')
    expect(headers['content-length']).toBe('9')
  })
})

it('leaves out a header that HTTP cannot carry, and reports it once', async () => {
  const site = join(folder, 'odd-headers')
  await mkdir(site)
  await writeFile(join(site, 'index.html'), 'home')
  await writeFile(join(site, '_headers'), '/*\n  X-Name: 李\n  X-Robots-Tag: noindex\n')
  const skipped: string[] = []
  const onSkippedHeader = (name: string) => skipped.push(name)
  const server = await serveSite({ folder: site, port: 0, base: '/', onSkippedHeader })
  servers.push(server)
  const { port } = server.address() as AddressInfo
  for (const _ of [1, 2]) {
    const answer = await ask(port, '/')
    expect([answer.status, answer.body.toString()]).toEqual([200, 'home'])
    expect(answer.headers).toMatchObject({ 'x-robots-tag': 'noindex' })
    expect(answer.headers).not.toHaveProperty('x-name')
  }
  expect(skipped).toEqual(['X-Name'])
})

describe('a part', () => {
  test.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=8-', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=4-99', 206, '456789', 'bytes 4-9/10'],
    ['bytes=20-', 416, '', 'bytes */10'],
    ['lines=1-2', 200, '0123456789', undefined],
    ['bytes=x', 200, '0123456789', undefined],
  ])('%s is answered with %d %s', async (range, status, content, place) => {
    const answer = await ask(await serve(), '/paper.pdf', { headers: { range } })
    expect([answer.status, answer.body.toString()]).toEqual([status, content])
    expect(answer.headers['content-range']).toBe(place)
  })

  it('of a text is counted in the bytes of the text', async () => {
    const headers = { range: 'bytes=0-2999', 'accept-encoding': 'gzip' }
    const answer = await ask(await serve(), '/assets/app-B3zqx_4f.js', { headers })
    expect([answer.status, answer.body.length]).toEqual([206, 3_000])
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  it('of a page that is not there is all of it', async () => {
    const answer = await ask(await serve(), '/b/', { headers: { range: 'bytes=0-1' } })
    expect([answer.status, answer.body.toString()]).toEqual([404, 'not found'])
  })
})

describe('a method', () => {
  test.each([
    ['/paper.pdf', 200, '10'],
    ['/b/', 404, '9'],
  ])('HEAD says of %s what GET would', async (path, status, length) => {
    const answer = await ask(await serve(), path, { method: 'HEAD' })
    expect([answer.status, answer.body.length]).toEqual([status, 0])
    expect(answer.headers['content-length']).toBe(length)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
    const answer = await ask(await serve(), '/', { method })
    expect([answer.status, answer.body.length]).toEqual([405, 0])
    expect(answer.headers.allow).toBe('GET, HEAD')
  })
})

it('compresses text for those who can read it', async () => {
  const port = await serve()
  const headers = { 'accept-encoding': 'gzip' }
  const packed = await ask(port, '/assets/app-B3zqx_4f.js', { headers })
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  expect(packed.body.length).toBeLessThan(100)
  const plain = await ask(port, '/assets/app-B3zqx_4f.js')
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body.length).toBe(5_000)
  const font = await ask(port, '/assets/font-B3zqx_4f.woff2', { headers })
  expect(font.headers['content-encoding']).toBeUndefined()
})

it('reports that there is nothing where the site has no page for it', async () => {
  const answer = await ask(await serve('/', 'dist/assets'), '/b/')
  expect([answer.status, answer.body.length]).toEqual([404, 0])
})

it('listens to this machine only', async () => {
  const server = await serveSite({ folder, port: 0, base: '/' })
  servers.push(server)
  expect(server.address()).toMatchObject({ address: '127.0.0.1' })
})

it.each([true, '0.0.0.0'] as const)('listens to others when the host is %s', async (host) => {
  const server = await serveSite({ folder, port: 0, base: '/', host })
  servers.push(server)
  expect((server.address() as AddressInfo).address).toMatch(/^(?:::|0\.0\.0\.0)$/u)
})

it('opens a file for as long as it is read', async () => {
  const many = join(folder, 'many')
  await mkdir(many)
  const names = Array.from({ length: 5_000 }, (_, index) => `${index}.txt`)
  await Promise.all(names.map((name) => writeFile(join(many, name), name)))
  const port = await serve('/', 'many')
  for (let start = 0; start < names.length; start += 100) {
    const some = names.slice(start, start + 100)
    const answers = await Promise.all(some.map((name) => ask(port, `/${name}`)))
    expect(answers.map(({ body }) => body.toString())).toEqual(some)
  }
})

it('goes on while another build takes the place of the site', async () => {
  const place = join(folder, 'replaced')
  const write = async () => {
    await mkdir(`${place}.new/assets`, { recursive: true })
    await writeFile(`${place}.new/assets/large.js`, 'x'.repeat(300_000))
    await writeFile(`${place}.new/404.html`, 'not found')
    await rm(place, { recursive: true, force: true })
    await rename(`${place}.new`, place)
  }
  await write()
  const port = await serve('/', 'replaced')
  const answered = new Set<string>()
  for (let build = 0; build < 20; build += 1) {
    const asked = Array.from({ length: 20 }, () => ask(port, '/assets/large.js'))
    const [answers] = await Promise.all([Promise.all(asked), write()])
    for (const { status, body } of answers) answered.add(`${status}, ${body.length} bytes`)
  }
  const possible = ['200, 300000 bytes', '404, 9 bytes', '404, 0 bytes']
  expect([...answered].filter((answer) => !possible.includes(answer))).toEqual([])
  expect((await ask(port, '/assets/large.js')).status).toBe(200)
})

it('refuses a port that is taken', async () => {
  const port = await serve()
  await expect(serveSite({ folder: join(folder, 'dist'), port, base: '/' })).rejects.toThrow(
    'EADDRINUSE',
  )
})

it('refuses a folder that is not there', async () => {
  await expect(serveSite({ folder: join(folder, 'nothing'), port: 0, base: '/' })).rejects.toThrow(
    'ENOENT',
  )
})
