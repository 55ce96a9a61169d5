import { execFileSync } from 'node:child_process'
import { chmod, mkdir, symlink, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { readSourceFiles } from './read-source-files.ts'

async function codeOf(path: string): Promise<string> {
  const read = await readSourceFiles(path)
  return 'failure' in read ? read.failure.code : 'read'
}

describe('a file', () => {
  test('is read under its own name', async () => {
    const folder = await temporaryFolder({ 'a/papers.bib': '@book{a}' })
    expect(await readSourceFiles(join(folder, 'a/papers.bib'))).toEqual({
      name: 'papers.bib',
      root: join(folder, 'a'),
      files: [{ path: 'papers.bib', text: '@book{a}' }],
      assets: new Set(),
      skipped: [],
    })
  })

  test('that is an archive is read as the folder that it contains', async () => {
    const files = { 'x/_config.yml': strToU8('a: b'), 'x/b.md': strToU8('a\0') }
    const folder = await temporaryFolder({ 'home.zip': Buffer.from(zipSync(files)) })
    const root = join(folder, 'home.zip')
    expect(await readSourceFiles(root)).toEqual({
      name: 'home.zip',
      root,
      files: [{ path: '_config.yml', text: 'a: b' }],
      assets: new Set(),
      skipped: [{ file: 'b.md', failure: { code: 'source-binary', params: { path: 'b.md' } } }],
    })
  })

  test.each([
    ['missing', 'nowhere.bib', 'source-missing'],
    ['empty', 'empty.bib', 'source-empty'],
    ['no text', 'binary.bib', 'source-binary'],
    ['in an unknown encoding', 'latin.bib', 'source-encoding'],
    ['taken for a folder', 'empty.bib/papers.bib', 'source-missing'],
    ['a folder without a file', 'pictures', 'folder-without-files'],
  ])('that is %s fails with one reason', async (_, path, code) => {
    const folder = await temporaryFolder({
      'empty.bib': '',
      'binary.bib': 'a\0\0b\0',
      'latin.bib': Buffer.from('José', 'latin1'),
      'pictures/a.png': 'x',
    })
    expect(await codeOf(join(folder, path))).toBe(code)
  })

  test('over 50 MB is refused before it is read', async () => {
    const folder = await temporaryFolder({ 'large.bib': 'x' })
    await truncate(join(folder, 'large.bib'), 50 * 1024 * 1024 + 1)
    expect(await codeOf(join(folder, 'large.bib'))).toBe('source-too-large')
  })

  test.skipIf(process.platform === 'win32')('that is a pipe is not waited for', async () => {
    const folder = await temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'pipe.bib')])
    expect(await codeOf(join(folder, 'pipe.bib'))).toBe('source-no-file')
  })

  test.skipIf(process.getuid?.() === 0)('that may not be read is refused', async () => {
    const folder = await temporaryFolder({ 'secret.bib': 'x' })
    await chmod(join(folder, 'secret.bib'), 0)
    expect(await codeOf(join(folder, 'secret.bib'))).toBe('source-unreadable')
  })
})

describe('a folder', () => {
  test('gives its text files in order, without those of tools and pictures', async () => {
    const folder = await temporaryFolder({
      'b.md': 'b',
      '_data/a.yml': 'a',
      '.git/config.md': 'x',
      'node_modules/x/readme.md': 'x',
      '_site/index.html': 'x',
      'picture.png': 'x',
      'script.js': 'x',
    })
    expect(await readSourceFiles(folder)).toMatchObject({
      root: folder,
      files: [
        { path: '_data/a.yml', text: 'a' },
        { path: 'b.md', text: 'b' },
      ],
    })
  })

  test('reports which of its files are not text, and reads the others', async () => {
    const folder = await temporaryFolder({ 'a.md': 'a', 'b.md': 'a\0\0b\0', 'c.md': '' })
    expect(await readSourceFiles(folder)).toMatchObject({
      files: [{ path: 'a.md' }],
      skipped: [
        { file: 'b.md', failure: { code: 'source-binary' } },
        { file: 'c.md', failure: { code: 'source-empty' } },
      ],
    })
  })

  test('is not left through a link', async () => {
    const outside = await temporaryFolder({ 'secret.md': 'secret', 'd/secret.md': 'secret' })
    const folder = await temporaryFolder({ 'a.md': 'a' })
    await symlink(join(outside, 'secret.md'), join(folder, 'link.md'))
    await symlink(join(outside, 'd'), join(folder, 'folder'))
    await symlink(folder, join(folder, 'circle'))
    expect(await readSourceFiles(folder)).toMatchObject({ files: [{ path: 'a.md' }] })
  })

  test('is read as deep as home pages are', async () => {
    const folder = await temporaryFolder({ 'a.md': 'a' })
    const deep = join(folder, ...Array.from({ length: 40 }, () => 'd'))
    await mkdir(deep, { recursive: true })
    expect(await codeOf(folder)).toBe('read')
  })

  test('of too many files is refused', async () => {
    const folder = await temporaryFolder(
      Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${at}.md`, 'a'])),
    )
    expect(await codeOf(folder)).toBe('folder-too-large')
  })
})
