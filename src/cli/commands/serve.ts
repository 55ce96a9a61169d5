import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { normalizeBase } from '#build/pages/base-path.ts'
import { serverAddresses } from '#build/serve/host-and-port.ts'
import { settleFolder } from '#disk/files/replace-folder.ts'
import { serveSite } from '#build/serve/serve-site.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { createSay, listOf, type Say, withoutSlash } from '../say.ts'
import { fail, print, printMessage } from '../print.ts'
import { hostOption, type HostOption, portOption, takePort } from '../server-options.ts'

export const SERVE_PORT = 4173

interface ServeArguments extends LocaleOption, HostOption {
  folder: string
  port: number
}

const HELP = `
Exit codes: 1 no built site, or no free port; 2 invalid usage. Runs until stopped.

Examples:
  bifolio serve --port 8080
  bifolio serve --host`

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve a built site on this machine')
    .option('--folder <folder>', 'folder of the built site', 'dist')
    .addOption(portOption(SERVE_PORT))
    .addOption(hostOption())
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(async ({ folder, port: wanted, host, locale }: ServeArguments) => {
      const say = createSay(locale)
      await settleFolder(folder)
      if (!existsSync(join(folder, 'index.html'))) {
        fail(say('serve.nothing-built', { folder: withoutSlash(folder) }), 1)
        return
      }
      const port = await takePort({ wanted, host }, say)
      if (port !== undefined) await serve({ folder, port, host, say })
    })
}

interface ServedSite extends HostOption {
  folder: string
  port: number
  say: Say
}

/** Serves until the process is stopped. */
export async function serve({ folder, port, host, say }: ServedSite): Promise<void> {
  const base = normalizeBase(process.env['BASE_PATH'])
  const onSkippedHeader = (name: string) =>
    printMessage(say('serve.skipped-header', { file: join(folder, '_headers'), name }))
  await serveSite({ folder, port, base, host, onSkippedHeader })
  const [address, ...others] = serverAddresses({ host, port, base })
  print(say('serve.address', { folder: withoutSlash(folder), address }))
  if (others.length > 0) print(say('serve.network', { addresses: listOf(others, say) }))
}
