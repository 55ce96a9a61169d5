import { expect, test } from 'vitest'
import { serverAddresses } from './server-addresses.ts'

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
