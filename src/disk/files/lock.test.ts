import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { SILENCE, thisProcess } from './holder.ts'
import { takeLock } from './lock.ts'

const WANTED = { folder: 'data', patience: 0 }

/** A working folder whose lock is taken like this. */
async function locked(holder: object | string, quiet = 0): Promise<string> {
  const work = join(await temporaryFolder(), 'work')
  const lock = join(work, 'lock')
  await mkdir(work)
  await writeFile(lock, typeof holder === 'string' ? holder : JSON.stringify(holder))
  const time = new Date(Date.now() - quiet)
  await utimes(lock, time, time)
  return work
}

/** The id of a process that was there. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--eval', '']).pid
}

const own = thisProcess('somebody')
const anHourAgo = new Date(Date.now() - 3_600_000).toISOString()

test('belongs to one, and to the next one afterwards', async () => {
  const work = join(await temporaryFolder(), 'work')
  const release = await takeLock(work, WANTED)
  await expect(takeLock(work, WANTED)).rejects.toThrow('in use')
  await release()
  await (
    await takeLock(work, WANTED)
  )()
  expect(await readdir(work)).toEqual([])
})

test('waits for its turn', async () => {
  const work = join(await temporaryFolder(), 'work')
  const order: string[] = []
  const release = await takeLock(work, WANTED)
  const next = takeLock(work, { ...WANTED, patience: 60_000 }).then(() => order.push('second'))
  order.push('first')
  await release()
  await next
  expect(order).toEqual(['first', 'second'])
})

test('names who has it', async () => {
  const work = await locked({
    ...own,
    pid: process.ppid,
    started: undefined,
    since: '2026-11-29T08:01:02.345Z',
  })
  await expect(takeLock(work, WANTED)).rejects.toMatchObject({
    params: {
      folder: 'data',
      pid: String(process.ppid),
      host: hostname(),
      since: '2026-11-29 08:01:02 UTC',
      lock: join(work, 'lock'),
    },
  })
})

test.each([
  ['a process that is gone', { ...own, pid: deadPid() }, 0],
  ['an earlier process with the same id', { ...own, started: undefined, since: anHourAgo }, 0],
  ['a silent process on another machine', { ...own, machine: 'else' }, 2 * SILENCE],
  ['somebody who never wrote it', '', 60_000],
  ['somebody whose clock was an hour ahead', { ...own, machine: 'else' }, -3_600_000],
])('is taken over from %s', async (_, holder, quiet) => {
  const work = await locked(holder, quiet)
  const release = await takeLock(work, { ...WANTED, patience: 10_000 })
  expect(await readFile(join(work, 'lock'), 'utf8')).toContain(`"pid":${process.pid}`)
  await release()
})

test.each([
  ['a process on another machine that showed itself', { ...own, machine: 'else', pid: 1 }, 1_000],
  ['somebody who is about to write it', '', 0],
])('is left to %s', async (_, holder, quiet) => {
  const work = await locked(holder, quiet)
  await expect(takeLock(work, WANTED)).rejects.toThrow('in use')
})

test('is taken over by one of many', async () => {
  const work = await locked({ ...own, pid: deadPid() })
  let holders = 0
  const each = Array.from({ length: 20 }, async () => {
    const release = await takeLock(work, { ...WANTED, patience: 60_000 })
    holders += 1
    expect(holders).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 1))
    holders -= 1
    await release()
  })
  await Promise.all(each)
})

test('is not given back by someone from whom it was taken', async () => {
  const work = join(await temporaryFolder(), 'work')
  const release = await takeLock(work, WANTED)
  await writeFile(join(work, 'lock'), JSON.stringify({ ...own, id: 'another' }))
  await release()
  expect(await readdir(work)).toEqual(['lock'])
})

test.skipIf(process.platform !== 'linux')(
  'is taken over from a process whose id is used again',
  async () => {
    const work = await locked({ ...own, pid: process.ppid, started: '1' })
    await (
      await takeLock(work, WANTED)
    )()
    expect(await readdir(work)).toEqual([])
  },
)

const isWindows = process.platform === 'win32'

test.skipIf(isWindows).each<[string, (lock: string) => unknown]>([
  ['a link that leads nowhere', (lock) => symlink('nowhere', lock)],
  ['a link to a device', (lock) => symlink('/dev/zero', lock)],
  ['a pipe', (lock) => spawnSync('mkfifo', [lock])],
  ['a folder', (lock) => mkdir(lock)],
  ['a large file', (lock) => writeFile(lock, ' '.repeat(5_000))],
])('that is %s is neither read nor removed, and named', async (_, make) => {
  const work = await temporaryFolder()
  const lock = join(work, 'lock')
  await make(lock)
  const error: unknown = await takeLock(work, WANTED).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'held-unknown', params: { folder: 'data', lock } })
  expect(await readdir(work)).toEqual(['lock'])
})

test.each(['file', 'folder'])('is taken over past an old guard that is a %s', async (kind) => {
  const work = await locked({ ...own, pid: deadPid() })
  const guard = join(work, 'guard')
  if (kind === 'folder') await mkdir(guard)
  await writeFile(kind === 'folder' ? join(guard, '.DS_Store') : guard, '')
  await utimes(guard, 0, 0)
  await (
    await takeLock(work, WANTED)
  )()
  expect(await readdir(work)).toEqual([])
})
