import { Command } from 'commander'
import { IMPORTERS, type Importer } from '#formats/importers.ts'
import type { RecordIds } from '#import/records/fetch-record.ts'
import { platformNetwork } from '#disk/import/platform-network.ts'
import { failureText } from '#import/import-text.ts'
import { importSource, type ImportOutcome } from '#disk/import/import-source.ts'
import { formatImport, problemLines } from '../import-report.ts'
import { localeOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import type { LocaleOption } from '../locale-option.ts'
import { usesColour } from '../paint.ts'
import { describeIssues, formatReport } from '../report.ts'
import { print, printJson, tell, tellProgress } from '../tell.ts'

interface ImportArguments extends LocaleOption, RecordIds {
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
  bifolio import ../old-homepage --into ru-peng
  bifolio import --orcid 0000-0002-1825-0097 --into ada-lin`

export function importCommand(importers: readonly Importer[] = IMPORTERS): Command {
  return new Command('import')
    .description('read a file or folder of another format into the bundle of a researcher')
    .argument('[path]', 'a file, or the folder of a home page')
    .option('--orcid <id>', 'instead of a path: the record of an ORCID iD')
    .option('--dblp <pid>', 'instead of a path: a person of DBLP, such as 65/9612')
    .option('--openalex <id>', 'instead of a path: the works of an author of OpenAlex')
    .option('--doi <doi>', 'instead of a path: one work')
    .requiredOption('--into <slug>', 'the folder of the researcher in the data folder')
    .option('--from <format>', 'the format; recognized where it is not given')
    .option('--source <name>', 'the name of the source; that of the file where it is not given')
    .option('--dry-run', 'print every difference and write nothing', false)
    .option('--json', 'print the result as JSON', false)
    .option('--data <folder>', 'the data folder', 'data')
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(async (path: string | undefined, options: ImportArguments) => {
      if (path !== undefined) tellProgress(path)
      const { orcid, dblp, openalex, doi } = options
      const outcome = await importSource({
        path,
        ids: { orcid, dblp, openalex, doi },
        network: platformNetwork(tellProgress),
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
  if ('failure' in outcome) process.exitCode = outcome.failure.usage ? 2 : 1
  else if ('issues' in outcome) process.exitCode = 1
  if (json) {
    printJson(described(outcome, options))
  } else if ('failure' in outcome) {
    const { failure, problems = [], root = '' } = outcome
    const lines = [failureText(failure, locale), ...problemLines({ problems, root }, locale)]
    tell(lines.join('\n'))
  } else if ('issues' in outcome) {
    const colour = usesColour(process.stderr, process.env)
    tell(formatReport(outcome.issues, { folder: data, locale, warnings: false, colour }))
  } else {
    const colour = usesColour(process.stdout, process.env)
    print(formatImport(outcome, { dataFolder: data, dryRun, locale, colour }))
  }
}

function described(outcome: ImportOutcome, { locale, dryRun }: ImportArguments): object {
  if ('issues' in outcome) return { dryRun, issues: describeIssues(outcome.issues, locale) }
  if (!('failure' in outcome)) return { dryRun, ...outcome }
  return { ...outcome, message: failureText(outcome.failure, locale) }
}
