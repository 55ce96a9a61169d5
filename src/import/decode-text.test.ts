import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const GB18030 = Uint8Array.of(0xd1, 0xd0, 0xbe, 0xbf, 0xd5, 0xdf, 0x20, 0x41, 0x0a)

describe('reads text', () => {
  test.each([
    ['UTF-8', Buffer.from('研究者 é'), '研究者 é'],
    ['UTF-8 with a mark', Buffer.from('\ufeff研究者'), '研究者'],
    ['UTF-16 with a mark', Buffer.from('\ufeff研究者', 'utf16le'), '研究者'],
    ['UTF-16, big end first, with a mark', swapped('\ufeff研究者 A'), '研究者 A'],
    ['UTF-16 without a mark', Buffer.from('name: Ada 达', 'utf16le'), 'name: Ada 达'],
    ['UTF-16, big end first, without a mark', swapped('name: Ada 达'), 'name: Ada 达'],
    [
      'UTF-8 with a zero somewhere',
      Buffer.from(`name: Ada\0 Lin, of the university`),
      'name: Ada\0 Lin, of the university',
    ],
    ['GB18030', GB18030, '研究者 A\n'],
  ])('in %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text })
  })
})

describe('what is not text', () => {
  test.each([
    ['nothing', Buffer.from(''), 'source-empty'],
    ['white space', Buffer.from(' \n\t'), 'source-empty'],
    ['a mark and nothing', Buffer.from('\ufeff'), 'source-empty'],
    ['zeros', Buffer.from('a\0b\0\0c'), 'source-binary'],
    ['a picture', readFileSync('docs/screenshots/overview-en.png'), 'source-binary'],
    ['controls', Buffer.from('%PDF-1.7\u0001\u0002'), 'source-binary'],
    ['Western European text', Buffer.from('Müller, José\n', 'latin1'), 'source-encoding'],
    ['broken UTF-8', Buffer.from([0x61, 0xe7, 0xa0, 0x20]), 'source-encoding'],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'source-encoding'],
  ])('%s', (_, bytes, code) => {
    expect(decodeText(bytes)).toEqual({ code })
  })
})

test('never throws, and reads back what is written in UTF-8', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(Object.keys(decodeText(bytes))).toHaveLength(1)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '学', 'é', '\n', '𠮷') }), (text) => {
      const decoded = decodeText(Buffer.from(text))
      expect(decoded).toEqual(text.trim() === '' ? { code: 'source-empty' } : { text })
    }),
  )
})

function swapped(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16()
}
