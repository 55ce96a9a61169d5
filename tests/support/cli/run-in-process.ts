import { vi } from 'vitest'
import { run } from '#cli/run.ts'
import type { CliRun } from './run-cli.ts'

interface Surroundings {
  cwd?: string
  env?: Readonly<Record<string, string>>
  /** The commands that there are, where they are not those of the program. */
  load?: Parameters<typeof run>[0]
}

/** What decides how the program answers; nothing of it is taken from whoever runs the tests. */
const DECISIVE = ['BASE_PATH', 'LANG', 'LC_ALL', 'LC_MESSAGES', 'PORT', 'SITE_URL']

/**
 * Runs `bifolio …` as `runCli` does, but without a process of its own, which costs more than most commands: arguments,
 * environment, folder, both streams and the exit code are this one's meanwhile. One at a time.
 */
export async function runInProcess(
  args: readonly string[],
  { cwd, env = {}, load }: Surroundings = {},
): Promise<CliRun> {
  const before = {
    argv: process.argv,
    env: process.env,
    cwd: process.cwd(),
    code: process.exitCode,
  }
  const [out, err] = [capture(process.stdout), capture(process.stderr)]
  const neutral = Object.entries(before.env).filter(([name]) => !DECISIVE.includes(name))
  Object.assign(process, {
    argv: [process.execPath, 'bifolio', ...args],
    env: { ...Object.fromEntries(neutral), LANG: 'en_US.UTF-8', ...env },
    exitCode: undefined,
  })
  if (cwd !== undefined) process.chdir(cwd)
  try {
    await run(load)
    return { code: Number(process.exitCode ?? 0), out: out.text(), err: err.text() }
  } finally {
    process.chdir(before.cwd)
    Object.assign(process, { argv: before.argv, env: before.env, exitCode: before.code })
    out.release()
    err.release()
  }
}

function capture(stream: NodeJS.WriteStream) {
  let text = ''
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  return { text: () => text, release: () => spy.mockRestore() }
}
