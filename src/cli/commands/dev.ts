import { Command } from 'commander'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { createSay } from '../say.ts'
import { hostOption, type HostOption, portOption } from '../server-options.ts'

export const DEV_PORT = 5173

interface DevArguments extends LocaleOption, HostOption {
  port: number
}

const HELP = `
Exit codes: 1 no free port; 2 invalid usage. Runs until stopped.

Example:
  bifolio dev --port 3000`

export function devCommand(): Command {
  return new Command('dev')
    .description('start the development server; changes to data and code appear immediately')
    .addOption(portOption(DEV_PORT))
    .addOption(hostOption())
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(async ({ port, host, locale }: DevArguments) => {
      process.env['BIFOLIO_LOCALE'] = locale
      // The bundler is large, and most commands do without it.
      const { startDevServer } = await import('../dev-server.ts')
      await startDevServer({ wanted: port, host }, createSay(locale))
    })
}
