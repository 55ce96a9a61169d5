import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { changeData, settleData } from './change-data.ts'

const replace = (folder: string, files: Readonly<Record<string, string>>) =>
  changeData(folder, (write) => write(new Map(Object.entries(files))))

const textOf = (folder: string, path: string) => readFile(join(folder, path), 'utf8')

describe('a change of several files', () => {
  it('writes new ones and replaces old ones, and leaves nothing else', async () => {
    const folder = await temporaryFolder({ 'a.json': 'old' })
    await replace(folder, { 'a.json': 'new', 'b/c.json': 'also new' })
    expect(await textOf(folder, 'a.json')).toBe('new')
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
      'a.json',
      'b',
      'b/c.json',
    ])
  })

  it.each([
    ['a folder is in the way', 'z.json'],
    ['a file is where a folder should be', 'file/z.json'],
  ])('leaves all as they were where %s', async (_, last) => {
    const folder = await temporaryFolder({ 'a.json': 'old', file: 'no folder' })
    await mkdir(join(folder, 'z.json'))
    const files = { 'a.json': 'new', 'b/c.json': 'new', [last]: 'new' }
    await expect(replace(folder, files)).rejects.toThrow(/target-special|EEXIST|ENOTDIR/u)
    expect(await textOf(folder, 'a.json')).toBe('old')
    expect(await readdir(folder)).toEqual(['a.json', 'file', 'z.json'])
  })

  it('makes the data folder, and takes it away again where nothing comes into it', async () => {
    const folder = await temporaryFolder()
    await replace(join(folder, 'data'), { 'a.json': 'new' })
    await replace(join(folder, 'none'), {})
    expect(await readdir(folder)).toEqual(['data'])
  })

  it('keeps the permissions of a file', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.json'), 'old', { mode: 0o600 })
    await replace(folder, { 'a.json': 'new' })
    expect((await stat(join(folder, 'a.json'))).mode & 0o777).toBe(0o600)
  })

  it('does not touch a file that says the same', async () => {
    const folder = await temporaryFolder({ 'a.json': 'same' })
    const before = await stat(join(folder, 'a.json'))
    await replace(folder, { 'a.json': 'same' })
    expect((await stat(join(folder, 'a.json'))).ino).toBe(before.ino)
  })
})

describe('a link', () => {
  it('that stays inside is written through', async () => {
    const folder = await temporaryFolder({ 'shared/news.json': 'old' })
    await mkdir(join(folder, 'ada'))
    await symlink('../shared/news.json', join(folder, 'ada/news.json'))
    await replace(folder, { 'ada/news.json': 'new' })
    expect((await lstat(join(folder, 'ada/news.json'))).isSymbolicLink()).toBe(true)
    expect(await textOf(folder, 'shared/news.json')).toBe('new')
  })

  it('may be the whole data folder', async () => {
    const root = await temporaryFolder({ 'real/a.json': 'old' })
    await symlink('real', join(root, 'data'))
    await replace(join(root, 'data'), { 'a.json': 'new' })
    expect(await textOf(root, 'real/a.json')).toBe('new')
  })

  it.each([
    ['to a file elsewhere', 'ada/news.json', '../../mine.json'],
    ['to nothing', 'ada/news.json', 'nowhere'],
    ['to a device', 'ada/news.json', '/dev/null'],
  ])('%s is neither followed nor replaced', async (_, path, target) => {
    const root = await temporaryFolder({ 'mine.json': 'mine', 'data/ada/profile.json': 'old' })
    await symlink(target, join(root, 'data', path))
    const change = replace(join(root, 'data'), { 'ada/profile.json': 'new', [path]: 'new' })
    await expect(change).rejects.toMatchObject({ code: 'target-outside', params: { path } })
    expect(await textOf(root, 'mine.json')).toBe('mine')
    expect(await textOf(root, 'data/ada/profile.json')).toBe('old')
    expect((await lstat(join(root, 'data', path))).isSymbolicLink()).toBe(true)
  })

  it('to a folder elsewhere takes nothing new', async () => {
    const root = await temporaryFolder({ 'elsewhere/x': '', 'data/site.json': '{}' })
    await symlink('../elsewhere', join(root, 'data/ada'))
    const change = replace(join(root, 'data'), { 'ada/profile.json': 'new' })
    await expect(change).rejects.toMatchObject({ code: 'target-outside' })
    expect(await readdir(join(root, 'elsewhere'))).toEqual(['x'])
  })
})

describe('what a killed process has left', () => {
  const DRAFTS = { '.bifolio/0.new': 'new', '.bifolio/1.new': 'new', '.bifolio/0.old': 'old' }
  const HASH = createHash('sha256').update('new').digest('hex')
  const JOURNAL = JSON.stringify({
    files: [
      { path: 'a.json', existed: true, hash: HASH },
      { path: 'b/c.json', existed: false, hash: HASH },
    ],
  })

  it.each([
    ['drafts without a journal', { 'a.json': 'old', ...DRAFTS }, ['old', undefined]],
    [
      'a journal before any file is in its place',
      { 'a.json': 'old', ...DRAFTS, '.bifolio/journal.json': JOURNAL },
      ['new', 'new'],
    ],
    [
      'a journal between two files',
      { 'a.json': 'new', '.bifolio/1.new': 'new', '.bifolio/journal.json': JOURNAL },
      ['new', 'new'],
    ],
    [
      'a journal after all files',
      { 'a.json': 'new', 'b/c.json': 'new', '.bifolio/journal.json': JOURNAL },
      ['new', 'new'],
    ],
    [
      'a journal that leads elsewhere',
      {
        'a.json': 'old',
        ...DRAFTS,
        '.bifolio/journal.json': '{"files":[{"path":"../../x.json","existed":false}]}',
      },
      ['old', undefined],
    ],
    ['half a journal', { 'a.json': 'old', ...DRAFTS, '.bifolio/journal.json': '{"fi' }, ['old']],
  ])('is ended by the next one: %s', async (_, files, [a, c]) => {
    const folder = await temporaryFolder(files)
    await settleData(folder)
    expect(await textOf(folder, 'a.json')).toBe(a)
    expect(await textOf(folder, 'b/c.json').catch(() => undefined)).toBe(c)
    expect(await readdir(folder)).not.toContain('.bifolio')
  })

  it.each([
    ['before it is replaced', { 'a.json': 'edited', ...DRAFTS }, ['edited', undefined]],
    [
      'after another is replaced',
      { 'a.json': 'new', '.bifolio/0.old': 'old', '.bifolio/1.new': 'new', 'b/c.json': 'edited' },
      ['old', 'edited'],
    ],
    [
      'after it is replaced, and another one before',
      { 'a.json': 'edited', '.bifolio/0.old': 'o', '.bifolio/1.new': 'new', 'b/c.json': 'edited' },
      ['edited', 'edited'],
    ],
  ])('does not replace what an owner edits %s', async (_, files, [a, c]) => {
    const folder = await temporaryFolder({ ...files, '.bifolio/journal.json': JOURNAL })
    await expect(settleData(folder)).rejects.toMatchObject({ code: 'target-edited' })
    await settleData(folder)
    expect(await textOf(folder, 'a.json')).toBe(a)
    expect(await textOf(folder, 'b/c.json').catch(() => undefined)).toBe(c)
    expect(await readdir(folder)).not.toContain('.bifolio')
  })

  it('is only put back once that is decided', async () => {
    const files = { 'a.json': 'new', '.bifolio/0.old': 'old', '.bifolio/1.new': 'new' }
    const folder = await temporaryFolder({ ...files, '.bifolio/undo.json': JOURNAL })
    await settleData(folder)
    expect([await textOf(folder, 'a.json'), await readdir(folder)]).toEqual(['old', ['a.json']])
  })

  it('is put back where a file has no place any more', async () => {
    const folder = await temporaryFolder({
      'a.json': 'old',
      b: 'a file where the folder was',
      ...DRAFTS,
      '.bifolio/journal.json': JOURNAL,
    })
    await expect(settleData(folder)).rejects.toThrow(/EEXIST|ENOTDIR/u)
    await settleData(folder)
    expect([await textOf(folder, 'a.json'), await readdir(folder)]).toEqual([
      'old',
      ['a.json', 'b'],
    ])
  })
})

it('many changes at once never meet a working folder that another one is removing', async () => {
  const folder = await temporaryFolder({})
  let count = 0
  const changes = Array.from({ length: 8 }, async () => {
    for (let left = 60; left > 0; left -= 1) {
      await changeData(folder, async () => {
        count += 1
        await Promise.resolve()
      })
    }
  })
  await Promise.all(changes)
  expect(count).toBe(480)
  expect(await readdir(folder)).toEqual([])
})
