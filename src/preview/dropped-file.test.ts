import { zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { fileOfText, MAX_FILES, readTexts, type DroppedFile } from './dropped-file.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

function dropped(path: string, bytes: Uint8Array, size = bytes.length): DroppedFile {
  return { path, size, bytes: () => Promise.resolve(bytes) }
}

const UTF16 = new Uint8Array([0xff, 0xfe, 0x14, 0x78, 0x76, 0x7a])
const GB18030 = new Uint8Array([0xd1, 0xd0, 0xbe, 0xbf, 0xa3, 0xac, 0xd1, 0xd0, 0xbe, 0xbf])
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])

describe('readTexts', () => {
  it.each([
    ['UTF-8', bytesOf('研究'), '研究'],
    ['UTF-16', UTF16, '研究'],
    ['GB18030', GB18030, '研究，研究'],
  ])('reads %s', async (_, bytes, text) => {
    expect(await readTexts([dropped('a.md', bytes)])).toEqual([{ path: 'a.md', text }])
  })

  it.each([
    ['an empty file', dropped('a.md', bytesOf('')), { refused: 'empty', values: { file: 'a.md' } }],
    [
      'a blank one',
      dropped('a.md', bytesOf(' \n')),
      { refused: 'empty', values: { file: 'a.md' } },
    ],
    ['a picture', dropped('a.png', PNG), { refused: 'binary', values: { file: 'a.png' } }],
    [
      '50 MB, which are not even read',
      { path: 'a.bib', size: 50_000_000, bytes: () => Promise.reject(new Error('read')) },
      { refused: 'too-large', values: { file: 'a.bib' } },
    ],
    [
      'a file that is gone',
      { path: 'a.bib', size: 5, bytes: () => Promise.reject(new Error('gone')) },
      { refused: 'unreadable', values: { file: 'a.bib' } },
    ],
  ])('refuses %s', async (_, file, refusal) => {
    expect(await readTexts([file])).toEqual(refusal)
  })

  it('refuses nothing at all, and far too much', async () => {
    expect(await readTexts([])).toEqual({ refused: 'no-files' })
    const many = Array.from({ length: MAX_FILES + 1 }, () => dropped('a', PNG))
    expect(await readTexts(many)).toEqual({ refused: 'too-many', values: { limit: MAX_FILES } })
  })

  it('leaves out the pictures of a folder', async () => {
    const files = [dropped('page/a.png', PNG), dropped('page/index.md', bytesOf('# A'))]
    expect(await readTexts(files)).toEqual([{ path: 'page/index.md', text: '# A' }])
  })
})

test('reads the files of an archive beside others', async () => {
  const archive = zipSync({ 'home/a.md': bytesOf('# A') })
  const files = [dropped('home.zip', archive), dropped('b.bib', bytesOf('@book{b}'))]
  expect(await readTexts(files)).toEqual([
    { path: 'a.md', text: '# A' },
    { path: 'b.bib', text: '@book{b}' },
  ])
})

test.each([
  ['\\documentclass{article}', 'pasted.tex'],
  ['% a CV\n\\documentclass{article}', 'pasted.tex'],
  ['{"news":[]}', 'pasted.json'],
  [' [1]', 'pasted.json'],
  ['@article{a,', 'pasted.bib'],
  ['# About me', 'pasted.md'],
  ['', 'pasted.md'],
])('pasted text %j becomes the file %s', async (text, path) => {
  const file = fileOfText(text)
  expect(file.path).toBe(path)
  expect(new TextDecoder().decode(await file.bytes())).toBe(text)
})
