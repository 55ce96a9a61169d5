import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** Where to kill: before the n-th call that changes the disk, or after so many milliseconds. */
export type Moment = { call: number } | { milliseconds: number }

/** Runs a script as a process of its own and kills it; gives its exit code, null if it was killed. */
export async function runKilled(
  script: string,
  args: readonly string[],
  moment: Moment,
): Promise<number | null> {
  const isPlaced = 'call' in moment
  const preload = isPlaced ? ['--import', resolve('tests/support/kill-at.ts')] : []
  const child = spawn(process.execPath, [...preload, resolve(script), ...args], {
    env: isPlaced ? { KILL_AT: String(moment.call) } : {},
    stdio: 'ignore',
  })
  const timer = isPlaced ? undefined : setTimeout(() => child.kill('SIGKILL'), moment.milliseconds)
  await once(child, 'close')
  clearTimeout(timer)
  return child.exitCode
}
