import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { normalizeBase } from '#site/build/base-path.ts'
import { freePort } from '#site/serve/free-port.ts'
import { serveSite } from '#site/serve/serve-site.ts'

export const DEFAULT_PORT = 4173

interface ServeArguments {
  folder: string
  port: string
}

const HELP = `
Exit codes: 1 there is no built site; 2 wrong usage.

Example:
  bifolio serve --port 8080`

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve a built site; takes the next port when the wanted one is taken')
    .option('--folder <folder>', 'the built site', 'dist')
    .option('--port <port>', 'the wanted port', process.env['PORT'] ?? String(DEFAULT_PORT))
    .addHelpText('after', HELP)
    .action(async ({ folder, port }: ServeArguments) => {
      if (existsSync(join(folder, 'index.html'))) {
        await serve(folder, await freePort(Number(port)))
      } else {
        console.error(`${folder}/ holds no built site: "npm run build" makes one`)
        process.exitCode = 1
      }
    })
}

/** Serves until the process is stopped. */
export async function serve(folder: string, port: number): Promise<void> {
  const base = normalizeBase(process.env['BASE_PATH'])
  await serveSite({ folder, port, base })
  console.log(`${folder}/ is served at http://localhost:${port}${base}`)
}
