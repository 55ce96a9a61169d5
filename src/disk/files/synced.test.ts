import files, { readdir, readFile, symlink } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { moveOver } from './synced.ts'

const { rename } = files

/** All is real but what `rename` says: `from` is on another disk, and some files cannot be renamed at all. */
function renamingFails(codes: Readonly<Record<string, string>>): void {
  const spy = vi.spyOn(files, 'rename').mockImplementation(async (from, to) => {
    const code = codes[String(from)]
    if (code !== undefined) throw Object.assign(new Error(code), { code, syscall: 'rename' })
    await rename(from, to)
  })
  syncBuiltinESMExports()
  onTestFinished(() => {
    spy.mockRestore()
    syncBuiltinESMExports()
  })
}

test('a file from another disk is moved past what a killed process has left', async () => {
  const root = await temporaryFolder({ draft: 'new', 'to/x.json': 'old', mine: 'mine' })
  const [from, to] = [join(root, 'draft'), join(root, 'to/x.json')]
  await symlink(join(root, 'mine'), `${to}.bifolio`)
  renamingFails({ [from]: 'EXDEV' })
  await moveOver(from, to)
  expect(await readFile(to, 'utf8')).toBe('new')
  expect(await readFile(join(root, 'mine'), 'utf8')).toBe('mine')
  expect(await readdir(join(root, 'to'))).toEqual(['x.json'])
  expect((await readdir(root)).toSorted()).toEqual(['mine', 'to'])
})

test('a file that cannot be moved leaves nothing beside its place', async () => {
  const root = await temporaryFolder({ draft: 'new', 'to/x.json': 'old' })
  const [from, to] = [join(root, 'draft'), join(root, 'to/x.json')]
  renamingFails({ [from]: 'EXDEV', [`${to}.bifolio`]: 'EIO' })
  await expect(moveOver(from, to)).rejects.toThrow('EIO')
  expect(await readFile(to, 'utf8')).toBe('old')
  expect(await readdir(join(root, 'to'))).toEqual(['x.json'])
})
