import { Command } from 'commander'
import { previewFolder } from '#site/dev/preview-folder.ts'
import { issueText } from '#site/check/issue-text.ts'
import { startDevServer } from '../dev-server.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'

interface PreviewArguments extends LocaleOption {
  port: string
}

const HELP = `
The bundle may lie anywhere. Its pages follow every change of it; mistakes are shown over them.
Exit codes: 1 when the folder is no bundle; 2 wrong usage.

Example:
  bifolio preview ../colleagues/ada-li`

export function previewCommand(): Command {
  return new Command('preview')
    .description('the development server on one bundle, also one outside of the repository')
    .argument('<folder>', 'the folder with profile.json, or a whole data folder')
    .option('--port <port>', 'the wanted port', process.env['PORT'] ?? '5173')
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(preview)
}

async function preview(folder: string, { port, locale }: PreviewArguments): Promise<void> {
  const data = await previewFolder(folder, '.build/preview-data')
  if (data === undefined) {
    process.stderr.write(`${issueText(locale, 'preview.no-bundle', { folder }) ?? ''}\n`)
    process.exitCode = 1
    return
  }
  process.env['BIFOLIO_DATA'] = data
  await startDevServer(Number(port))
}
