import { expect, test } from 'vitest'
import { isPublicAddress } from './ask.ts'

test.each([
  ['https://dblp.org/pid/1/2.xml', true],
  ['https://api.crossref.org/v1/works?x=1', true],
  ['http://dblp.org/', false],
  ['file:///etc/passwd', false],
  ['data:text/plain,x', false],
  ['ftp://dblp.org/', false],
  ['https://localhost/', false],
  ['https://printer.local/', false],
  ['https://wiki.internal./', false],
  ['https://router/', false],
  ['https://127.0.0.1/', false],
  ['https://0x7f.1/', false],
  ['https://2130706433/', false],
  ['https://192.168.1.1/', false],
  ['https://[::1]/', false],
  ['https://[::ffff:7f00:1]/', false],
  ['https://8.8.8.8/', false],
  ['https://0177.0.0.1/', false],
  ['https://127.1/', false],
  ['https://１２７.0.0.1/', false],
  ['https://127.0.0.1./', false],
  ['https://[fe80::1]/', false],
  ['https://localhost./', false],
  ['https://LOCALHOST../', false],
  ['https://a.localhost../', false],
  ['https://x.localhost/', false],
  ['https://localhost.localdomain/', false],
  ['https://dblp.org./', true],
  ['https://dblp.org:8443/', false],
  ['https://me:secret@dblp.org/', false],
])('%s may be asked: %s', (url, isPublic) => {
  expect(isPublicAddress(new URL(url))).toBe(isPublic)
})
