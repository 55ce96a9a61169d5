import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { freePort, serverAddresses } from './host-and-port.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

function listen(port: number, host?: string): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    servers.push(server)
    server.listen({ port, host }, () => resolve((server.address() as AddressInfo).port))
  })
}

test('takes the wanted port when it is free, again and again', async () => {
  const port = await listen(0)
  servers.pop()?.close()
  expect(await freePort(port)).toBe(port)
  expect(await freePort(port)).toBe(port)
})

test.each([undefined, '127.0.0.1', '0.0.0.0', '::'])(
  'takes a later one when the wanted one is taken on %s',
  async (host) => {
    const port = await listen(0, host)
    const free = await freePort(port)
    expect(free).toBeGreaterThan(port)
    expect(await listen(free)).toBe(free)
  },
)

test.each(['127.0.0.1', true] as const)(
  'knows a port that is taken where %s listens',
  async (host) => {
    const port = await listen(0, '127.0.0.1')
    expect(await freePort(port, host)).toBeGreaterThan(port)
  },
)

test('an address that this machine does not have takes no port', async () => {
  expect(await freePort(4173, '192.0.2.1')).toBe(4173)
})

test.each([
  [undefined, 'http://localhost:80/a/'],
  ['192.168.1.20', 'http://192.168.1.20:80/a/'],
  ['::1', 'http://[::1]:80/a/'],
  ['ada.local', 'http://ada.local:80/a/'],
])('a server at %s has one address', (host, address) => {
  expect(serverAddresses({ host, port: 80, base: '/a/' })).toEqual([address])
})

test.each([true, '0.0.0.0', '::'] as const)('a server at %s is on this machine first', (host) => {
  const [first, ...others] = serverAddresses({ host, port: 80, base: '/' })
  expect(first).toBe('http://localhost:80/')
  expect(others.filter((address) => !/^http:\/\/[\d.]+:80\/$/u.test(address))).toEqual([])
})
