import { Command } from 'commander'
import { IMPORTERS, type Importer } from '#formats/importers.ts'
import { failureText } from '#site/import/import-text.ts'
import { importSource, type ImportOutcome } from '#site/import/import-source.ts'
import { formatImport, problemLines } from '../import-report.ts'
import { localeOption } from '../locale-option.ts'
import type { LocaleOption } from '../locale-option.ts'
import { usesColour } from '../paint.ts'
import { formatReport } from '../report.ts'

interface ImportArguments extends LocaleOption {
  into: string
  from?: string
  source?: string
  dryRun: boolean
  json: boolean
  data: string
}

const HELP = `
A second import updates what came from the source, and never what was edited since.
Exit codes: 0 imported, also when some places were not understood; 1 not imported; 2 wrong usage.

Examples:
  bifolio import papers.bib --into ru-peng --dry-run
  bifolio import ../old-homepage --into ru-peng`

export function importCommand(importers: readonly Importer[] = IMPORTERS): Command {
  return new Command('import')
    .description('read a file or folder of another format into the bundle of a researcher')
    .argument('<path>', 'a file, or the folder of a home page')
    .requiredOption('--into <slug>', 'the folder of the researcher in the data folder')
    .option('--from <format>', 'the format; recognized where it is not given')
    .option('--source <name>', 'the name of the source; that of the file where it is not given')
    .option('--dry-run', 'print every difference and write nothing', false)
    .option('--json', 'print the result as JSON', false)
    .option('--data <folder>', 'the data folder', 'data')
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (path: string, options: ImportArguments) => {
      if (process.stderr.isTTY) process.stderr.write(`${path} …\n`)
      const outcome = await importSource({
        path,
        dataFolder: options.data,
        slug: options.into,
        from: options.from,
        source: options.source,
        dryRun: options.dryRun,
        importers,
      })
      report(outcome, options)
    })
}

function report(outcome: ImportOutcome, options: ImportArguments): void {
  const { locale, json, data, dryRun } = options
  const colour = usesColour(process.stdout, process.env)
  if ('failure' in outcome) process.exitCode = outcome.failure.usage ? 2 : 1
  else if ('issues' in outcome) process.exitCode = 1
  if (json) {
    process.stdout.write(`${JSON.stringify(described(outcome, options), null, 2)}\n`)
  } else if ('failure' in outcome) {
    const { failure, problems = [], root = '' } = outcome
    const lines = [failureText(failure, locale), ...problemLines({ problems, root }, locale)]
    process.stderr.write(`${lines.join('\n')}\n`)
  } else if ('issues' in outcome) {
    const text = formatReport(outcome.issues, { folder: data, locale, warnings: false, colour })
    process.stderr.write(`${text}\n`)
  } else {
    process.stdout.write(`${formatImport(outcome, { dataFolder: data, dryRun, locale, colour })}\n`)
  }
}

function described(outcome: ImportOutcome, { locale, dryRun }: ImportArguments): object {
  if (!('failure' in outcome)) return { dryRun, ...outcome }
  return { ...outcome, message: failureText(outcome.failure, locale) }
}
