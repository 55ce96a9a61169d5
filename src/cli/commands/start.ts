import { Command } from 'commander'
import { normalizeBase } from '#build/pages/base-path.ts'
import { serverAddresses } from '#build/serve/host-and-port.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { createSay } from '../say.ts'
import { hostOption, type HostOption, portOption, takePort } from '../server-options.ts'
import { build } from './build.ts'
import { SERVE_PORT, serve } from './serve.ts'

interface StartArguments extends LocaleOption, HostOption {
  data: string
  port: number
}

const HELP = `
Exit codes: 1 errors in the data, or no free port; 2 invalid usage. Runs until stopped.

Example:
  bifolio start --port 8080`

export function startCommand(): Command {
  return new Command('start')
    .description('build the site and serve it on this machine')
    .option('--data <folder>', 'the data folder', 'data')
    .addOption(portOption(SERVE_PORT))
    .addOption(hostOption())
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(start)
}

async function start({ data, port: wanted, host, locale }: StartArguments): Promise<void> {
  const say = createSay(locale)
  const port = await takePort({ wanted, host }, say)
  if (port === undefined) return
  const base = normalizeBase(process.env['BASE_PATH'])
  const [url] = serverAddresses({ host, port, base })
  const code = await build({ data, out: 'dist', url, locale, json: false })
  if (code === 0) await serve({ folder: 'dist', port, host, say })
  else process.exitCode = code
}
