import { spawn } from 'node:child_process'
import { once } from 'node:events'

interface CommandOptions {
  /** Folder of the project in which it runs. */
  folder: string
  env?: Record<string, string>
}

/** Runs `bifolio …` as the npm scripts do. */
export function runCommand(args: readonly string[], { folder, env = {} }: CommandOptions) {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_US.UTF-8', NO_COLOR: '1', ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const exit = once(child, 'close').then(() => child.exitCode)
  return {
    exit,
    output: () => output,
    /** Resolves when the command has printed a match; rejects when it ends before. */
    async printed(pattern: RegExp): Promise<string> {
      for (;;) {
        const found = pattern.exec(output)
        if (found) return found[1] ?? found[0]
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`${args.join(' ')} ended: ${output}`)
        await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), exit])
      }
    },
    async stop(): Promise<void> {
      child.kill()
      await exit
    },
  }
}
