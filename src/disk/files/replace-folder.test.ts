import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { replaceFolder, settleFolder } from './replace-folder.ts'

const fillWith = (text: string) => (draft: string) => writeFile(join(draft, 'page'), text)

const pageIn = (root: string) => readFile(join(root, 'site/page'), 'utf8').catch(() => undefined)

test('puts a new folder in the place of the old one, and leaves nothing beside it', async () => {
  const root = await temporaryFolder({ 'site/page': 'old', 'site/more': 'old' })
  await replaceFolder(join(root, 'site'), fillWith('new'))
  expect(await pageIn(root)).toBe('new')
  expect([await readdir(root), await readdir(join(root, 'site'))]).toEqual([['site'], ['page']])
})

test('leaves the old folder where the new one cannot be filled', async () => {
  const root = await temporaryFolder({ 'site/page': 'old' })
  const failing = replaceFolder(join(root, 'site'), () => Promise.reject(new Error('disk is full')))
  await expect(failing).rejects.toThrow('disk is full')
  expect([await pageIn(root), await readdir(root)]).toEqual(['old', ['site']])
})

test('writes where a link leads, and the link stays', async () => {
  const root = await temporaryFolder({ 'far/away/page': 'old' })
  await symlink('far/away', join(root, 'site'))
  await replaceFolder(join(root, 'site'), fillWith('new'))
  expect(await readFile(join(root, 'far/away/page'), 'utf8')).toBe('new')
  expect(await pageIn(root)).toBe('new')
})

test('does not touch a folder of someone that is named like a draft', async () => {
  const root = await temporaryFolder({ 'site.draft/thesis': 'mine' })
  await replaceFolder(join(root, 'site'), fillWith('new'))
  expect(await readFile(join(root, 'site.draft/thesis'), 'utf8')).toBe('mine')
})

test.each([
  ['while it was filled', { 'site/page': 'old', '.site.bifolio/draft/page': 'n' }, 'old'],
  [
    'before the old one was moved',
    { 'site/page': 'old', '.site.bifolio/ready/page': 'new' },
    'old',
  ],
  [
    'between the two moves',
    { '.site.bifolio/aside/page': 'old', '.site.bifolio/ready/page': 'new' },
    'new',
  ],
  ['after the moves', { 'site/page': 'new', '.site.bifolio/aside/page': 'old' }, 'new'],
  ['while the old one was removed', { 'site/page': 'new', '.site.bifolio/waste/page': 'o' }, 'new'],
  ['in the first build', { '.site.bifolio/draft/page': 'n' }, undefined],
])('after a kill %s there is one complete folder', async (_, files, expected) => {
  const root = await temporaryFolder(files)
  await settleFolder(join(root, 'site'))
  expect(await pageIn(root)).toBe(expected)
  expect(await readdir(root)).toEqual(expected === undefined ? [] : ['site'])
})

test('half of a folder that was being removed is never put back', async () => {
  const root = await temporaryFolder({ '.site.bifolio/waste/page': 'half' })
  await settleFolder(join(root, 'site'))
  expect(await readdir(root)).toEqual([])
})

test('Git does not see what a killed build leaves', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'site'))
  let ignored = ''
  await replaceFolder(join(root, 'site'), async (draft) => {
    ignored = await readFile(join(draft, '../.gitignore'), 'utf8')
  })
  expect(ignored).toBe('*\n')
})
