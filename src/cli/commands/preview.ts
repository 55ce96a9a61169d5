import { Command } from 'commander'
import { cacheFolder } from '#disk/files/cache-folder.ts'
import { previewFolder } from '#build/dev/preview-folder.ts'
import { hostOption, type HostOption } from '../host-option.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { portOption } from '../port-option.ts'
import { createSay } from '../say.ts'
import { fail } from '../tell.ts'
import { DEV_PORT } from './dev.ts'

interface PreviewArguments extends LocaleOption, HostOption {
  port: number
}

const HELP = `
The bundle may lie anywhere. Its pages follow every change of it; mistakes are shown over them.
Exit codes: 1 the folder is no bundle, or no port is free; 2 wrong usage. It runs until it is stopped.

Example:
  bifolio preview ../colleagues/ada-li`

export function previewCommand(): Command {
  return new Command('preview')
    .description('the development server on one bundle, also one outside of the repository')
    .argument('<folder>', 'the folder with profile.json, or a whole data folder')
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
