import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unzip, type UnzipOptions } from './unzip.ts'

const ALL: UnzipOptions = { isWanted: () => true, maxBytes: 1_000, maxFiles: 10 }

function archive(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([k, text]) => [k, strToU8(text)])))
}

function paths(files: Readonly<Record<string, string>>, options = ALL) {
  const found = unzip(archive(files), options)
  return typeof found === 'string' ? found : found.map(({ path }) => path)
}

describe('unzip', () => {
  it('gives the bytes of each file', () => {
    expect(unzip(archive({ 'a.md': 'Rivers' }), ALL)).toEqual([
      { path: 'a.md', bytes: strToU8('Rivers') },
    ])
  })

  it.each([
    [
      'a folder around everything is left off',
      { 'x-main/b.md': '', 'x-main/_p/a.md': '' },
      ['_p/a.md', 'b.md'],
    ],
    ['folders beside each other stay', { 'x/a.md': '', 'y/b.md': '' }, ['x/a.md', 'y/b.md']],
    ['a file beside a folder keeps it', { 'x/a.md': '', 'b.md': '' }, ['b.md', 'x/a.md']],
    ['empty folders are not files', { 'x/': '', 'x/a.md': '' }, ['a.md']],
    [
      'names that leave the folder are passed over',
      { '../a': '', 'x/../../b': '', '/c': '', 'C:\\d': '', e: '' },
      ['e'],
    ],
  ])('%s', (_, files, expected) => {
    expect(paths(files)).toEqual(expected)
  })

  it('unpacks only what is wanted', () => {
    const isWanted = (path: string) => path.endsWith('.md')
    expect(paths({ 'a.md': '', 'b.png': 'x'.repeat(2_000) }, { ...ALL, isWanted })).toEqual([
      'a.md',
    ])
  })

  it('refuses a small archive of much', () => {
    expect(paths({ 'a.md': '\n'.repeat(1_001) })).toBe('too-large')
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.md`, '']))
    expect(paths(many)).toBe('too-large')
  })

  it.each([
    ['cut short', archive({ 'a.md': 'Rivers' }).slice(0, 40)],
    ['of something else', strToU8('PK\u0003\u0004 is how archives begin')],
    ['empty', new Uint8Array()],
  ])('reports a broken archive: %s', (_, bytes) => {
    expect(unzip(bytes, ALL)).toBe('broken')
  })
})
