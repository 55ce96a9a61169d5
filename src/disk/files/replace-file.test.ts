import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { replaceFile } from './replace-file.ts'

const UUID = '0b0e3a52-6c1d-4c1e-9d5e-2f7c8a1b9e00'

test.each([`.cv.md.${process.pid}.bifolio`, `.cv.md.${process.pid}.${UUID}.bifolio`])(
  'writes past %s of an earlier process with the same id, and removes it',
  async (name) => {
    const root = await temporaryFolder({ [name]: 'left' })
    await utimes(join(root, name), 0, 0)
    await replaceFile(join(root, 'cv.md'), 'new')
    expect(await readdir(root)).toEqual(['cv.md'])
  },
)

test('leaves the drafts of processes that are there', async () => {
  const root = await temporaryFolder()
  const drafts = [process.pid, process.ppid].map((pid) => `.cv.md.${pid}.${UUID}.bifolio`)
  for (const name of drafts) await writeFile(join(root, name), 'being written')
  await replaceFile(join(root, 'cv.md'), 'new')
  expect((await readdir(root)).toSorted()).toEqual([...drafts, 'cv.md'].toSorted())
})

test('writes a file several times at once', async () => {
  const root = await temporaryFolder()
  const file = join(root, 'cv.md')
  await Promise.all(['a', 'b', 'c'].map((text) => replaceFile(file, text)))
  expect(await readFile(file, 'utf8')).toMatch(/^[abc]$/u)
  expect(await readdir(root)).toEqual(['cv.md'])
})
