import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import * as v from 'valibot'

/** Who holds a lock. */
export const Holder = v.object({
  /** Of this one time of holding it. */
  id: v.string(),
  pid: v.number(),
  host: v.string(),
  /** Where the process id means this process: two containers may share the name of a host. */
  machine: v.string(),
  /** ISO 8601. */
  since: v.string(),
})
export type Holder = v.InferOutput<typeof Holder>

/** Milliseconds that a holder elsewhere may be silent. A build keeps the processor busy for long. */
export const SILENCE = 120_000

const MACHINE = [hostname(), bootOf(), namespaceOf()].join(' ')

export function thisProcess(id: string): Holder {
  return {
    id,
    pid: process.pid,
    host: hostname(),
    machine: MACHINE,
    since: new Date().toISOString(),
  }
}

/** True if a holder cannot be there any more; `quiet` is how many milliseconds ago it last showed itself. */
export function isGone(holder: Holder, quiet: number): boolean {
  if (holder.machine !== MACHINE) return quiet > SILENCE
  if (holder.pid !== process.pid) return !isAlive(holder.pid)
  // An earlier process with the same id, as the first one of a container always is.
  const start = Date.now() - process.uptime() * 1000
  return Date.parse(holder.since) < start - 1000
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, and somebody else's.
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
