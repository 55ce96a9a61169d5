import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Run {
  code: number | null
  out: string
  err: string
}

/** Runs a command to its end. */
export async function run(
  command: string,
  args: readonly string[],
  { folder = '.', env = {} }: { folder?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const child = spawn(command, args, {
    cwd: folder,
    shell: process.platform === 'win32',
    env: { ...process.env, LANG: 'en_US.UTF-8', NO_COLOR: '1', ...env },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  await once(child, 'close')
  return { code: child.exitCode, out, err }
}
