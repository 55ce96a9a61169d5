import { zipSync } from 'fflate'
import { describe, expect, it, test, vi } from 'vitest'
import { MAX_FILES, type DroppedFile } from './dropped-file.ts'
import { readTexts } from './read-texts.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

function dropped(path: string, bytes: Uint8Array<ArrayBuffer>): DroppedFile {
  return { path, content: new Blob([bytes]) }
}

/** A file of so many bytes that fails when it is read. */
function failing(size: number): Blob {
  const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
  return Object.assign(new Blob([new Uint8Array(size)]), { arrayBuffer })
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
    ['an empty file', dropped('a.md', bytesOf('')), { code: 'empty', params: { file: 'a.md' } }],
    ['a blank one', dropped('a.md', bytesOf(' \n')), { code: 'empty', params: { file: 'a.md' } }],
    ['a picture', dropped('a.png', PNG), { code: 'binary', params: { file: 'a.png' } }],
    [
      '50 MB, which are not even read',
      { path: 'a.bib', content: failing(50_000_000) },
      { code: 'too-large', params: { file: 'a.bib' } },
    ],
    [
      'a file that is gone',
      { path: 'a.bib', content: failing(5) },
      { code: 'unreadable', params: { file: 'a.bib' } },
    ],
    [
      'a file that could not be opened',
      { path: 'a.bib', content: undefined },
      { code: 'unreadable', params: { file: 'a.bib' } },
    ],
  ])('refuses %s', async (_, file, refusal) => {
    expect(await readTexts([file])).toEqual(refusal)
  })

  it('refuses nothing at all, and far too much', async () => {
    expect(await readTexts([])).toEqual({ code: 'no-files', params: {} })
    const many = Array.from({ length: MAX_FILES + 1 }, () => dropped('a', PNG))
    expect(await readTexts(many)).toEqual({ code: 'too-many', params: { limit: MAX_FILES } })
  })

  it('reports which file it is about to read', async () => {
    const onFile = vi.fn<(path: string) => void>()
    await readTexts([dropped('a.md', bytesOf('# A')), dropped('b.md', bytesOf('# B'))], onFile)
    expect(onFile.mock.calls).toEqual([['a.md'], ['b.md']])
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
