import { expect, test } from 'vitest'
import { decodeText, sizeProblem } from './source-files.ts'

const BYTES = new TextEncoder().encode('研究')

test.each([
  ['UTF-8', BYTES, { text: '研究' }],
  ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...BYTES]), { text: '研究' }],
  [
    'a zero in a text',
    new TextEncoder().encode(`{"title": "Some\0 words"}`),
    { text: '{"title": "Some\0 words"}' },
  ],
  ['nothing', new Uint8Array(), { text: '' }],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), { code: 'file-binary', params: {} }],
  ['GB18030', new Uint8Array([0xd1, 0xd0, 0xbe, 0xbf]), { code: 'file-not-utf8', params: {} }],
  ['UTF-8 cut off in a character', BYTES.slice(0, -1), { code: 'file-not-utf8', params: {} }],
])('decodes %s or says why not', (_, bytes, content) => {
  expect(decodeText(bytes)).toEqual(content)
})

test.each([
  [20 * 1024 * 1024, undefined],
  [50_000_000, { code: 'file-too-large', params: { found: '47.7 MB' } }],
])('of %i bytes says whether they are too many', (size, problem) => {
  expect(sizeProblem(size)).toEqual(problem)
})
