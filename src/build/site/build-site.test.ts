import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSite } from './build-site.ts'
import type { FileCopy } from './plan-site.ts'
import { replaceFolder } from '#disk/files/replace-folder.ts'
import { SITE_MARK, siteMarkText } from '#disk/files/site-mark.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bifolio-write-'))
  await mkdir(join(folder, 'app/.vite'), { recursive: true })
  await mkdir(join(folder, 'app/assets'))
  await writeFile(join(folder, 'app/.vite/manifest.json'), '{}')
  await writeFile(join(folder, 'app/index.html'), 'the shell')
  await writeFile(join(folder, 'app/assets/app.js'), 'code')
  await mkdir(join(folder, 'tool/assets'), { recursive: true })
  await writeFile(join(folder, 'tool/assets/tool.js'), 'more code')
})
afterEach(() => rm(folder, { recursive: true }))

const write = (files: [string, string | Uint8Array | FileCopy][]) =>
  replaceFolder(join(folder, 'dist'), (draft) =>
    writeSite(draft, [join(folder, 'app'), join(folder, 'tool')], new Map(files)),
  )

async function written(): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const pairs = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path.slice(join(folder, 'dist/').length), await readFile(path, 'utf8')] as const
  })
  return Object.fromEntries(await Promise.all(pairs))
}

test('writes the built app without its shell and manifest, and the files beside it', async () => {
  await write([
    ['zh/a/index.html', 'page'],
    ['seal.svg', new TextEncoder().encode('<svg/>')],
  ])
  expect(await written()).toEqual({
    [SITE_MARK]: siteMarkText(['assets', 'seal.svg', 'zh']),
    'assets/app.js': 'code',
    'assets/tool.js': 'more code',
    'zh/a/index.html': 'page',
    'seal.svg': '<svg/>',
  })
})

test('writes the home page in place of the shell', async () => {
  await write([['index.html', 'home']])
  expect(await written()).toMatchObject({ 'index.html': 'home' })
})

test('copies files that exist elsewhere', async () => {
  await write([['assets/og/a.png', { from: join(folder, 'app/assets/app.js') }]])
  expect(await written()).toMatchObject({ 'assets/og/a.png': 'code' })
})

test('replaces what was there, and leaves no draft', async () => {
  await write([['old.html', 'old']])
  await write([['new.html', 'new']])
  expect(Object.keys(await written()).sort()).toEqual([
    SITE_MARK,
    'assets/app.js',
    'assets/tool.js',
    'new.html',
  ])
  expect((await readdir(folder)).sort()).toEqual(['app', 'dist', 'tool'])
})

test('leaves the old site standing when a file cannot be written', async () => {
  await write([['index.html', 'old']])
  await expect(
    write([
      ['a', 'file'],
      ['a/b', 'inside of a file'],
    ]),
  ).rejects.toThrow(/EEXIST|ENOTDIR/u)
  expect(await written()).toMatchObject({ 'index.html': 'old' })
})
