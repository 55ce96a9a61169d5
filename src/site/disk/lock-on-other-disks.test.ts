import type * as Files from 'node:fs/promises'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { takeLock } from './lock.ts'

// Disks that a test cannot mount: all is real but what `link` says.
const disk = vi.hoisted(() => ({ link: vi.fn<typeof Files.link>() }))
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof Files>()),
  link: disk.link,
}))

const failure = (code: string) => Object.assign(new Error(code), { code, syscall: 'link' })
const WANTED = { folder: 'data', patience: 0 }

test('is taken where a network disk reports our own link as there already', async () => {
  const { link } = await vi.importActual<typeof Files>('node:fs/promises')
  disk.link.mockImplementation(async (from, to) => {
    await link(from, to)
    throw failure('EEXIST')
  })
  const work = await temporaryFolder()
  await (
    await takeLock(work, WANTED)
  )()
  expect(await readdir(work)).toEqual([])
})

test('is held by one also on a disk without links', async () => {
  disk.link.mockRejectedValue(failure('ENOTSUP'))
  const work = await temporaryFolder()
  const release = await takeLock(work, WANTED)
  expect(await readFile(join(work, 'lock'), 'utf8')).toContain(`"pid":${process.pid}`)
  await expect(takeLock(work, WANTED)).rejects.toThrow('in use')
  await release()
  expect(await readdir(work)).toEqual([])
})

test('ends with what the disk says where it cannot be written', async () => {
  disk.link.mockRejectedValue(failure('ENOSPC'))
  const work = join(await temporaryFolder(), 'work')
  await expect(takeLock(work, WANTED)).rejects.toThrow('ENOSPC')
  await expect(readdir(work)).rejects.toThrow('ENOENT')
})
