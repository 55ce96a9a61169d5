import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { changeData, settleData } from './change-data.ts'
import { replaceFolder, settleFolder } from './replace-folder.ts'
import { workAlone } from './work-folder.ts'

const TASKS = [
  ['settleData', 'data/.bifolio', (root: string) => settleData(join(root, 'data'))],
  [
    'changeData',
    'data/.bifolio',
    (root: string) => changeData(join(root, 'data'), (write) => write(new Map([['a.json', 'x']]))),
  ],
  ['settleFolder', '.dist.bifolio', (root: string) => settleFolder(join(root, 'dist'))],
  [
    'replaceFolder',
    '.dist.bifolio',
    (root: string) => replaceFolder(join(root, 'dist'), () => Promise.resolve()),
  ],
] as const

/** Every path in a folder. */
const pathsIn = async (folder: string) => (await readdir(folder, { recursive: true })).toSorted()

describe('a working folder that is none', () => {
  const FILES = { 'home/thesis.tex': 'mine', 'home/0.new': 'mine', 'data/a.json': '{}' }

  it.each(TASKS)('is refused by %s where %s is a link', async (_, work, run) => {
    const root = await temporaryFolder(FILES)
    await symlink(join(root, 'home'), join(root, work))
    const before = await pathsIn(root)
    await expect(run(root)).rejects.toMatchObject({ code: 'work-special' })
    expect(await pathsIn(root)).toEqual(before)
  })

  it.each(TASKS)('is refused by %s where %s is a file', async (_, work, run) => {
    const root = await temporaryFolder({ ...FILES, [work]: 'mine' })
    await expect(run(root)).rejects.toMatchObject({ code: 'work-special' })
    expect(await readFile(join(root, work), 'utf8')).toBe('mine')
  })
})

describe('a working folder with files of someone', () => {
  it.each(TASKS)('loses only drafts by %s in %s', async (_, work, run) => {
    const own = {
      [`${work}/thesis.tex`]: 'mine',
      [`${work}/new`]: 'mine',
      [`${work}/1.newer`]: 'mine',
      [`${work}/.gitignore`]: 'mine',
    }
    const root = await temporaryFolder({
      'data/a.json': '{}',
      'dist/index.html': '',
      ...own,
      [`${work}/12.new`]: 'draft',
      [`${work}/waste/page`]: 'draft',
      [`${work}/lock.0c1f-a`]: 'draft',
    })
    await run(root)
    const names = Object.keys(own).map((path) => path.slice(work.length + 1))
    expect(await pathsIn(join(root, work))).toEqual(names.toSorted())
    expect(await readFile(join(root, work, '.gitignore'), 'utf8')).toBe('mine')
  })

  it('does not write through a link named .gitignore', async () => {
    const root = await temporaryFolder({ 'mine.txt': 'mine', 'data/a.json': '{}' })
    await mkdir(join(root, 'data/.bifolio'))
    await symlink('../../mine.txt', join(root, 'data/.bifolio/.gitignore'))
    await settleData(join(root, 'data'))
    expect(await readFile(join(root, 'mine.txt'), 'utf8')).toBe('mine')
  })
})

it('an error of the task is not replaced by one of tidying', async () => {
  const folder = await temporaryFolder()
  let isFailing = false
  const settle = () => (isFailing ? Promise.reject(new Error('tidying')) : Promise.resolve())
  const failing = workAlone({ folder, work: join(folder, 'work'), patience: 0, settle }, () => {
    isFailing = true
    return Promise.reject(new Error('the disk is full'))
  })
  await expect(failing).rejects.toThrow('the disk is full')
})
