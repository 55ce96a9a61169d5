import { readFileSync, readlinkSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import * as v from 'valibot'
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts'

/** Another process works on the same folder, and goes on doing so. */
export class HeldError extends Error implements Diagnostic {
  override name = 'HeldError'
  readonly folder: string
  /** The file to remove if the process is not there; `describe` says who it is. */
  readonly lock: string
  readonly holder: Holder | undefined

  constructor(folder: string, lock: string, holder: Holder | undefined) {
    super(`${folder} is in use by another process (${lock})`)
    this.folder = folder
    this.lock = lock
    this.holder = holder
  }

  /** Which sentence describes it: `held-unknown` where the lock does not say whose it is. */
  get code(): 'held' | 'held-unknown' {
    return this.holder === undefined ? 'held-unknown' : 'held'
  }

  /** What the sentence names. */
  get params(): Readonly<Record<string, string>> {
    const { folder, lock, holder } = this
    if (holder === undefined) return { folder, lock }
    const since = holder.since.replace('T', ' ').replace(/\.\d+Z$/u, ' UTC')
    return { folder, lock, pid: String(holder.pid), host: holder.host, since }
  }
}

/** Who has a lock. */
export const Holder = v.object({
  /** Of this one time of holding it. */
  id: v.string(),
  pid: v.number(),
  host: v.string(),
  /** Where the process id means this process: two containers may share the name of a host. */
  machine: v.string(),
  /** ISO 8601. */
  since: v.string(),
  /** When the process began, on systems that report it; distinguishes it from a later one with the same id. */
  started: v.optional(v.string()),
})
export type Holder = v.InferOutput<typeof Holder>

/** Milliseconds that a holder elsewhere may be silent. A build keeps the processor busy for long. */
export const SILENCE = 120_000

const BOOT = bootOf()
const MACHINE = [hostname(), BOOT, namespaceOf()].join(' ')

/** Milliseconds by which two clocks of one machine may disagree about when it was started. */
const TOLERANCE = 10_000

export function thisProcess(id: string): Holder {
  return {
    id,
    pid: process.pid,
    host: hostname(),
    machine: MACHINE,
    since: new Date().toISOString(),
    started: startOf(process.pid),
  }
}

/** True if a holder cannot be there any more; `quiet` is how many milliseconds ago it last showed itself. */
export function isGone(holder: Holder, quiet: number): boolean {
  if (holder.machine !== MACHINE) return quiet > SILENCE
  if (!isAlive(holder.pid)) return true
  const started = holder.started === undefined ? undefined : startOf(holder.pid)
  if (started !== undefined) return started !== holder.started
  const since = Date.parse(holder.since)
  if (BOOT === '' && isBeforeBoot(since)) return true
  // An earlier process with the same id, as the first one of a container always is.
  return holder.pid === process.pid && since < Date.now() - process.uptime() * 1000 - 1000
}

/** True for a time, in milliseconds, at which this machine was not running or ran for an earlier time. */
function isBeforeBoot(time: number): boolean {
  return time < Date.now() - uptime() * 1000 - TOLERANCE
}

/** Ticks from the start of a Linux machine to that of a process; undefined where the system does not report it. */
function startOf(pid: number): string | undefined {
  try {
    // The name of the program comes before, in brackets, and may contain anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, and someone else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Another one after each start of a Linux machine, when process ids begin anew. */
function bootOf(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}

function namespaceOf(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
