import files, { readdir, readFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { takeLock } from './lock.ts'

// Disks that a test cannot mount: all is real but what `link` says.

const { link } = files
const WANTED = { folder: 'data', patience: 0 }

/** A working folder on a disk where making a link ends with this error. */
async function folderWhereLinking(code: string): Promise<string> {
  const spy = vi.spyOn(files, 'link').mockImplementation(async (from, to) => {
    if (code === 'EEXIST') await link(from, to)
    throw Object.assign(new Error(code), { code, syscall: 'link' })
  })
  syncBuiltinESMExports()
  onTestFinished(() => {
    spy.mockRestore()
    syncBuiltinESMExports()
  })
  return join(await temporaryFolder(), 'work')
}

test('is taken where a network disk reports our own link as there already', async () => {
  const work = await folderWhereLinking('EEXIST')
  await (
    await takeLock(work, WANTED)
  )()
  expect(await readdir(work)).toEqual([])
})

test('belongs to one also on a disk without links', async () => {
  const work = await folderWhereLinking('ENOTSUP')
  const release = await takeLock(work, WANTED)
  expect(await readFile(join(work, 'lock'), 'utf8')).toContain(`"pid":${process.pid}`)
  await expect(takeLock(work, WANTED)).rejects.toThrow('in use')
  await release()
  expect(await readdir(work)).toEqual([])
})

test('ends with what the disk says where it cannot be written', async () => {
  const work = await folderWhereLinking('ENOSPC')
  await expect(takeLock(work, WANTED)).rejects.toThrow('ENOSPC')
  await expect(readdir(work)).rejects.toThrow('ENOENT')
})
