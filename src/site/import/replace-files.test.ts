import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { replaceFiles } from './replace-files.ts'

test('writes new files and replaces old ones, and leaves nothing else', async () => {
  const folder = await temporaryFolder({ 'a.json': 'old' })
  await replaceFiles(
    new Map([
      [join(folder, 'a.json'), 'new'],
      [join(folder, 'b/c.json'), 'also new'],
    ]),
  )
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['a.json', 'b'])
  expect(await readdir(join(folder, 'b'))).toEqual(['c.json'])
})

test.each([
  ['cannot be put in its place', 'z.json', /^EISDIR/u],
  ['cannot be written', 'file/z.json', /^(?:EEXIST|ENOTDIR)/u],
])('a file that %s leaves all others as they were', async (_, last, reason) => {
  const folder = await temporaryFolder({ 'a.json': 'old', file: 'no folder' })
  await mkdir(join(folder, 'z.json'))
  const files = new Map([
    [join(folder, 'a.json'), 'new'],
    [join(folder, 'b.json'), 'new'],
    [join(folder, last), 'new'],
  ])
  await expect(replaceFiles(files)).rejects.toThrow(reason)
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.json', 'file', 'z.json'])
})
