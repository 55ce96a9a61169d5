import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { HeldError } from './held-error.ts'
import { Holder, isGone, SILENCE, thisProcess } from './holder.ts'

export const LOCK = 'lock'

/** Whoever removes the lock of somebody who is gone holds this meanwhile. */
const GUARD = 'guard'

/** Milliseconds after which a guard, or a lock without a name in it, was left by a process that is gone. */
const MOMENT = 10_000

const PAUSE = 40

interface Wanted {
  /** What is locked, as messages name it. */
  folder: string
  /** Milliseconds to wait for somebody else. */
  patience: number
}

/**
 * Takes the lock of a working folder, which is made where there is none; gives what ends it. Locks of processes that
 * are gone are taken over. Throws `HeldError` where somebody else has it for longer than we wait.
 */
export async function takeLock(
  work: string,
  { folder, patience }: Wanted,
): Promise<() => Promise<void>> {
  const lock = join(work, LOCK)
  const own = thisProcess(randomUUID())
  const end = Date.now() + patience
  for (;;) {
    await mkdir(work, { recursive: true })
    if (await create(work, own)) return keep(lock, own)
    const other = await holderOf(lock)
    if (other === undefined) continue
    if (other.isGone) await removeLock(work, other)
    else if (Date.now() >= end) throw new HeldError(folder, lock, other.holder)
    await delay(PAUSE * (0.5 + Math.random()))
  }
}

/** Puts a lock there with all its content at once; false if there is one, or if the working folder has gone. */
async function create(work: string, own: Holder): Promise<boolean> {
  const draft = join(work, `${LOCK}.${own.id}`)
  try {
    await writeFile(draft, JSON.stringify(own))
    await link(draft, join(work, LOCK))
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST' || code === 'ENOENT') return false
    // Some disks know no links.
    return createPlainly(join(work, LOCK), own)
  } finally {
    await rm(draft, { force: true })
  }
}

async function createPlainly(lock: string, own: Holder): Promise<boolean> {
  try {
    await writeFile(lock, JSON.stringify(own), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** Shows that the holder lives until the lock is given back. */
function keep(lock: string, own: Holder): () => Promise<void> {
  const timer = setInterval(() => {
    const now = new Date()
    utimes(lock, now, now).catch(() => {})
  }, SILENCE / 8)
  timer.unref()
  return async () => {
    clearInterval(timer)
    const { holder } = (await holderOf(lock)) ?? {}
    if (holder?.id === own.id) await rm(lock, { force: true })
  }
}

interface Other {
  /** Undefined for a lock that cannot be read: somebody is about to write it. */
  holder: Holder | undefined
  isGone: boolean
}

/** Undefined where there is no lock. */
async function holderOf(lock: string): Promise<Other | undefined> {
  try {
    const quiet = Date.now() - (await stat(lock)).mtimeMs
    const holder = parse(await readFile(lock, 'utf8'))
    return { holder, isGone: holder === undefined ? quiet > MOMENT : isGone(holder, quiet) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function parse(text: string): Holder | undefined {
  try {
    const { success, output } = v.safeParse(Holder, JSON.parse(text))
    return success ? output : undefined
  } catch {
    return undefined
  }
}

/** Removes the lock of a process that is gone, unless it is another's by now. One process does this at a time. */
async function removeLock(work: string, gone: Other): Promise<void> {
  const guard = join(work, GUARD)
  try {
    await mkdir(guard)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') await removeOldGuard(guard)
    else if (codeOf(error) !== 'ENOENT') throw error
    return
  }
  const lock = join(work, LOCK)
  const now = await holderOf(lock)
  if (now?.isGone && now.holder?.id === gone.holder?.id) await rm(lock, { force: true })
  await rmdir(guard).catch(() => {})
}

async function removeOldGuard(guard: string): Promise<void> {
  const info = await stat(guard).catch(() => undefined)
  if (info !== undefined && Date.now() - info.mtimeMs > MOMENT) await rmdir(guard).catch(() => {})
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
