import { randomUUID } from 'node:crypto'
import { link, lstat, mkdir, open, readFile, rm, rmdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { HeldError, Holder, isGone, SILENCE, thisProcess } from './holder.ts'

export const LOCK = 'lock'

/** Whoever removes the lock of a process that is gone has this meanwhile. */
const GUARD = 'guard'

/** Milliseconds after which a guard, or a lock without a name in it, was left by a process that is gone. */
const MOMENT = 10_000

const PAUSE = 40

/** Bytes. A lock is a tenth of that; what is larger was not written by us. */
const MAX_SIZE = 4096

/** What systems say on a disk without hard links; EISDIR is what Windows says on exFAT. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR']

interface Wanted {
  /** What is locked, as messages name it. */
  folder: string
  /** Milliseconds to wait for someone else. */
  patience: number
}

/**
 * Takes the lock of a working folder, which is made where there is none; gives what ends it. Locks of processes that
 * are gone are taken over. Throws `HeldError` where someone else has it for longer than we wait.
 */
export async function takeLock(
  work: string,
  { folder, patience }: Wanted,
): Promise<() => Promise<void>> {
  const lock = join(work, LOCK)
  const own = thisProcess(randomUUID())
  const end = Date.now() + patience
  // Taking over a lock may have to wait for a guard to become old.
  const lastEnd = Math.max(end, Date.now() + 2 * MOMENT)
  for (;;) {
    const unmade = await makeFolder(work)
    if (unmade !== undefined && Date.now() >= end) throw unmade
    if (unmade === undefined && (await createOrLeave(work, own))) return keep(lock, own)
    const other = await holderOf(lock)
    // On a network disk, a link that was made may be reported as one that was there.
    if (other?.holder?.id === own.id) return keep(lock, own)
    if (other?.isGone) await removeLock(work, other)
    const isHeld = other !== undefined && !other.isGone
    if (Date.now() >= (isHeld ? end : lastEnd)) throw new HeldError(folder, lock, other?.holder)
    await delay(PAUSE * (0.5 + Math.random()))
  }
}

/**
 * Gives the error where another process removed the folder, which is then empty, while it was looked at: Node says
 * ENOENT of a folder that was there when it was made and not when it was checked.
 */
async function makeFolder(work: string): Promise<Error | undefined> {
  try {
    await mkdir(work, { recursive: true })
    return undefined
  } catch (error) {
    if (error instanceof Error && codeOf(error) === 'ENOENT') return error
    throw error
  }
}

/** Where no lock can be written, as on a full disk, no empty working folder stays. */
async function createOrLeave(work: string, own: Holder): Promise<boolean> {
  try {
    return await create(work, own)
  } catch (error) {
    await rmdir(work).catch(() => {})
    throw error
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
    if (isTakenOrAway(error)) return false
    if (!NO_LINKS.includes(codeOf(error) ?? '')) throw error
    return await createPlainly(join(work, LOCK), own)
  } finally {
    await rm(draft, { force: true })
  }
}

async function createPlainly(lock: string, own: Holder): Promise<boolean> {
  const file = await open(lock, 'wx').catch((error: unknown) => {
    if (isTakenOrAway(error)) return undefined
    throw error
  })
  if (file === undefined) return false
  try {
    await file.writeFile(JSON.stringify(own))
    return true
  } catch (error) {
    await rm(lock, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

function isTakenOrAway(error: unknown): boolean {
  return codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT'
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
  /** Undefined for what does not say whose it is: someone is about to write it, or it is not a lock at all. */
  holder: Holder | undefined
  isGone: boolean
}

/** Undefined where there is no lock. What is not a small regular file is never read: reading it might not end. */
async function holderOf(lock: string): Promise<Other | undefined> {
  try {
    const info = await lstat(lock)
    if (!info.isFile() || info.size > MAX_SIZE) return { holder: undefined, isGone: false }
    const holder = parse(await readFile(lock, 'utf8'))
    const quiet = silenceSince(info.mtimeMs)
    return { holder, isGone: holder === undefined ? quiet > MOMENT : isGone(holder, quiet) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Milliseconds. A time in the future comes from a clock that was wrong, and says as little as an old one. */
function silenceSince(time: number): number {
  return Math.abs(Date.now() - time)
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

/** Whatever it is by now: a file manager may have put a file of its own into it. */
async function removeOldGuard(guard: string): Promise<void> {
  const info = await lstat(guard).catch(() => undefined)
  if (info === undefined || silenceSince(info.mtimeMs) <= MOMENT) return
  await rm(guard, { recursive: true, force: true })
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
