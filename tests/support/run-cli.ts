import { execFile } from 'node:child_process'

export type CliRun = { code: number; out: string; err: string }

/** Runs a script with Node as a process of its own, without a terminal. */
export function runCli(script: string, args: readonly string[]): Promise<CliRun> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env: {} }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}
