import { Command } from 'commander'
import { cacheFolder } from '#disk/files/cache-folder.ts'
import { previewFolder } from '#build/dev/preview-folder.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { createSay } from '../say.ts'
import { fail } from '../print.ts'
import { hostOption, type HostOption, portOption } from '../server-options.ts'
import { DEV_PORT } from './dev.ts'

interface PreviewArguments extends LocaleOption, HostOption {
  port: number
}

const HELP = `
The folder can be anywhere. The pages follow every change to it; errors are shown on top of them.
Exit codes: 1 not a data folder, or no free port; 2 invalid usage. Runs until stopped.

Example:
  bifolio preview ../colleagues/ada-li`

export function previewCommand(): Command {
  return new Command('preview')
    .description(
      'start the development server for one data folder, which may be outside the repository',
    )
    .argument('<folder>', 'the folder that contains profile.json, or a whole data folder')
    .addOption(portOption(DEV_PORT))
    .addOption(hostOption())
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(preview)
}

async function preview(folder: string, { port, host, locale }: PreviewArguments): Promise<void> {
  const say = createSay(locale)
  // One for each bundle, so that two can be looked at side by side.
  const data = await previewFolder(folder, cacheFolder('previews', folder))
  if (data === undefined) {
    fail(say('preview.no-bundle', { folder }), 1)
    return
  }
  process.env['BIFOLIO_LOCALE'] = locale
  process.env['BIFOLIO_DATA'] = data
  if (data !== folder) process.env['BIFOLIO_BUNDLE'] = folder
  const { startDevServer } = await import('../dev-server.ts')
  await startDevServer({ wanted: port, host }, say)
}
