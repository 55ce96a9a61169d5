import type { Holder } from './holder.ts'

/** Another process works on the same folder, and goes on doing so. */
export class HeldError extends Error {
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

  /** What a sentence names. */
  get params(): Readonly<Record<'folder' | 'lock' | 'pid' | 'host' | 'since', string>> {
    const { pid = '?', host = '?', since = '?' } = this.holder ?? {}
    const time = since.replace('T', ' ').replace(/\.\d+Z$/u, ' UTC')
    return { folder: this.folder, lock: this.lock, pid: String(pid), host, since: time }
  }
}
