import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { normalizeBase } from '#site/build/base-path.ts'
import { serveSite } from '#site/serve/serve-site.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { portOption, takePort } from '../port-option.ts'
import { createSay, type Say } from '../say.ts'
import { fail, print } from '../tell.ts'
import { withoutSlash } from '../without-slash.ts'

export const SERVE_PORT = 4173

interface ServeArguments extends LocaleOption {
  folder: string
  port: number
}

const HELP = `
Exit codes: 1 there is no built site, or no port is free; 2 wrong usage. It runs until it is stopped.

Example:
  bifolio serve --port 8080`

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve a built site on this machine')
    .option('--folder <folder>', 'the built site', 'dist')
    .addOption(portOption(SERVE_PORT))
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(async ({ folder, port: wanted, locale }: ServeArguments) => {
      const say = createSay(locale)
      if (!existsSync(join(folder, 'index.html'))) {
        fail(say('serve.nothing-built', { folder: withoutSlash(folder) }), 1)
        return
      }
      const port = await takePort(wanted, say)
      if (port !== undefined) await serve({ folder, port, say })
    })
}

/** Serves until the process is stopped. */
export async function serve(options: { folder: string; port: number; say: Say }): Promise<void> {
  const { folder, port, say } = options
  const base = normalizeBase(process.env['BASE_PATH'])
  await serveSite({ folder, port, base })
  const address = `http://localhost:${port}${base}`
  print(say('serve.address', { folder: withoutSlash(folder), address }))
}
