import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

/** For the environment of a process that runs code of this repository: half of a short command is compiling it. */
export const COMPILE_CACHE = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') }

export type CliRun = { code: number; out: string; err: string }

interface Surroundings {
  cwd?: string
  env?: Readonly<Record<string, string>>
}

/** Runs a script of the project with Node as a process of its own, without a terminal, in any folder. */
export function runCli(
  script: string,
  args: readonly string[],
  { cwd = '.', env = {} }: Surroundings = {},
): Promise<CliRun> {
  return new Promise((done) => {
    const command = [resolve(script), ...args]
    execFile(
      process.execPath,
      command,
      { env: { ...COMPILE_CACHE, ...env }, cwd },
      (error, out, err) => {
        done({ code: error === null ? 0 : Number(error.code), out, err })
      },
    )
  })
}
