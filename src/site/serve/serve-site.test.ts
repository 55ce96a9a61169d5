import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { serveSite } from './serve-site.ts'

const FILES = {
  'dist/index.html': 'home',
  'dist/404.html': 'not found',
  'dist/a/index.html': 'page a',
  'dist/name with space/index.html': 'spaced',
  'dist/data/news.json': '{}',
  'dist/assets/app-1.js': 'x'.repeat(5_000),
  'dist/assets/font.woff2': 'font',
  'secret.txt': 'secret',
}

let folder = ''
const servers: Server[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bifolio-serve-'))
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
})
afterAll(async () => {
  for (const server of servers) server.close()
  await rm(folder, { recursive: true })
})

async function serve(base = '/'): Promise<number> {
  const server = await serveSite({ folder: join(folder, 'dist'), port: 0, base })
  servers.push(server)
  return (server.address() as AddressInfo).port
}

/** Asks with the path exactly as it is: `fetch` would tidy it. */
function ask(port: number, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; body: Buffer; headers: IncomingMessage['headers'] }>(
    (resolve, reject) => {
      get({ port, path, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const body = Buffer.concat(chunks)
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers })
        })
      }).once('error', reject)
    },
  )
}

describe('serveSite', () => {
  test.each([
    ['/', 200, 'home'],
    ['/?q=x', 200, 'home'],
    ['/a/', 200, 'page a'],
    ['/a', 200, 'page a'],
    ['/a/index.html', 200, 'page a'],
    ['/name%20with%20space/', 200, 'spaced'],
    ['/data/news.json', 200, '{}'],
    ['/b/', 404, 'not found'],
    ['/assets/', 404, 'not found'],
    ['//', 404, 'not found'],
    ['/%E0%A4%A', 404, 'not found'],
    ['/../secret.txt', 404, 'not found'],
    ['/..%2fsecret.txt', 404, 'not found'],
    ['/%2e%2e/secret.txt', 404, 'not found'],
    ['/%2e%2e%2fsecret.txt', 404, 'not found'],
    ['/..%5csecret.txt', 404, 'not found'],
    ['/a/../../secret.txt', 404, 'not found'],
    ['/a/..%2f..%2fsecret.txt', 404, 'not found'],
    ['/%00', 404, 'not found'],
    ['/__proto__', 404, 'not found'],
  ])('answers %s with %d %s', async (path, status, content) => {
    const answer = await ask(await serve(), path)
    expect([answer.status, answer.body.toString()]).toEqual([status, content])
  })

  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/data/news.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/app-1.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/font.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ])('gives %s as %s, kept %s', async (path, type, cache) => {
    const { headers } = await ask(await serve(), path)
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': cache })
  })

  it('packs text for who can unpack it', async () => {
    const port = await serve()
    const gzip = { 'accept-encoding': 'br, gzip' }
    const packed = await ask(port, '/assets/app-1.js', gzip)
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.body.length).toBeLessThan(100)
    const plain = await ask(port, '/assets/app-1.js')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.length).toBe(5_000)
    const font = await ask(port, '/assets/font.woff2', gzip)
    expect(font.headers['content-encoding']).toBeUndefined()
  })

  test.each([
    ['/name/', 200],
    ['/name/a/', 200],
    ['/', 404],
    ['/a/', 404],
    ['/names/', 404],
  ])('below a base path answers %s with %d', async (path, status) => {
    expect((await ask(await serve('/name/'), path)).status).toBe(status)
  })

  it('refuses a port that is taken', async () => {
    const port = await serve()
    await expect(serveSite({ folder: join(folder, 'dist'), port, base: '/' })).rejects.toThrow(
      'EADDRINUSE',
    )
  })

  it('refuses a folder that is not there', async () => {
    await expect(
      serveSite({ folder: join(folder, 'nothing'), port: 0, base: '/' }),
    ).rejects.toThrow('ENOENT')
  })
})
