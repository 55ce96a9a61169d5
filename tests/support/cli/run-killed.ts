import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { COMPILE_CACHE } from './run-cli.ts'

/** Where to kill: before the n-th call that changes the disk, or after so many milliseconds. */
export type Moment = { call: number; denied?: Denied } | { milliseconds: number }

/** A folder in which nothing can be changed from the n-th renaming on. */
export interface Denied {
  folder: string
  from: number
}

/** Runs a script as a process of its own and kills it; gives its exit code, null if it was killed. */
export async function runKilled(
  script: string,
  args: readonly string[],
  moment: Moment,
): Promise<number | null> {
  const isPlaced = 'call' in moment
  const denied = isPlaced ? moment.denied : undefined
  const preloads = [
    isPlaced && resolve('tests/support/cli/kill-at.ts'),
    denied && resolve('tests/support/cli/deny.ts'),
  ]
  const imports = preloads.flatMap((file) => (file ? ['--import', file] : []))
  const child = spawn(process.execPath, [...imports, resolve(script), ...args], {
    env: {
      ...COMPILE_CACHE,
      ...(isPlaced && { KILL_AT: String(moment.call) }),
      ...(denied && { DENIED: denied.folder, DENIED_FROM: String(denied.from) }),
    },
    stdio: 'ignore',
  })
  const timer = isPlaced ? undefined : setTimeout(() => child.kill('SIGKILL'), moment.milliseconds)
  await once(child, 'close')
  clearTimeout(timer)
  return child.exitCode
}
