import type { Diagnostic } from '#core/diagnostics/diagnostic.ts'
import type { Holder } from './holder.ts'

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
