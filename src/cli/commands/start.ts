import { Command } from 'commander'
import { normalizeBase } from '#site/build/base-path.ts'
import { freePort } from '#site/serve/free-port.ts'
import { build } from './build.ts'
import { DEFAULT_PORT, serve } from './serve.ts'

interface StartArguments {
  data: string
  port: string
}

const HELP = `
Exit codes: 1 errors in the data; 2 wrong usage.

Example:
  bifolio start --port 8080`

export function startCommand(): Command {
  return new Command('start')
    .description('build the site and serve it on this machine')
    .option('--data <folder>', 'the data folder', 'data')
    .option('--port <port>', 'the wanted port', process.env['PORT'] ?? String(DEFAULT_PORT))
    .addHelpText('after', HELP)
    .action(async ({ data, port }: StartArguments) => {
      const free = await freePort(Number(port))
      const base = normalizeBase(process.env['BASE_PATH'])
      const url = `http://localhost:${free}${base}`
      if (await build({ data, out: 'dist', url })) await serve('dist', free)
      else process.exitCode = 1
    })
}
