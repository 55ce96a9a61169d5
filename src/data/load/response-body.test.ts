import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { readBytes, readText } from './response-body.ts'

const MEGABYTE = 1024 * 1024

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** What the platform's fetch makes of an answer that a server really gives. */
async function fetchFrom(answer: (response: ServerResponse) => void, signal?: AbortSignal) {
  const server = createServer((_, response) => answer(response))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return fetch(`http://127.0.0.1:${port}/`, signal === undefined ? {} : { signal })
}

const never = new AbortController().signal

describe('a body', () => {
  test('is read whole, as text and as bytes', async () => {
    const give = (response: ServerResponse) => void response.end('河流')
    const limits = { limit: 6, signal: never }
    expect(await readText(await fetchFrom(give), limits)).toBe('河流')
    expect(await readBytes(await fetchFrom(give), limits)).toEqual(new TextEncoder().encode('河流'))
  })

  test('of none is empty', async () => {
    const response = await fetchFrom((answer) => void answer.writeHead(204).end())
    expect(await readText(response, { limit: 1, signal: never })).toBe('')
  })

  test.each([5, 0])('of more than %d bytes is not read', async (limit) => {
    const response = await fetchFrom((answer) => void answer.end('河流'))
    expect(await readText(response, { limit, signal: never })).toBeUndefined()
  })

  test('is counted as it is after decompression', async () => {
    const bomb = gzipSync(new Uint8Array(64 * MEGABYTE))
    expect(bomb.length).toBeLessThan(100_000)
    const response = await fetchFrom((answer) => {
      answer.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.length }).end(bomb)
    })
    expect(await readText(response, { limit: MEGABYTE, signal: never })).toBeUndefined()
  })

  test('that comes drop by drop ends with its time', async () => {
    const controller = new AbortController()
    let drops = 0
    const response = await fetchFrom((answer) => {
      const timer = setInterval(() => {
        drops += 1
        answer.write(' ')
        if (drops === 5) controller.abort(new DOMException('timed out', 'TimeoutError'))
      }, 1)
      answer.once('close', () => clearInterval(timer))
    }, controller.signal)
    const reading = readText(response, { limit: MEGABYTE, signal: controller.signal })
    await expect(reading).rejects.toThrow('timed out')
  })

  test('that breaks off throws', async () => {
    const response = await fetchFrom((answer) => {
      answer.writeHead(200, { 'content-length': 100 })
      answer.write('half')
      setTimeout(() => answer.destroy(), 5)
    })
    await expect(readText(response, { limit: 1_000, signal: never })).rejects.toThrow('terminated')
  })
})
