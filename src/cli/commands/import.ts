import { Command } from 'commander'
import { IMPORTERS, type Importer } from '#formats/importers.ts'
import type { RecordIds } from '#import/records/fetch-record.ts'
import { platformNetwork } from '#disk/import/platform-network.ts'
import { failureText } from '../failure-text.ts'
import { importSource, type ImportOutcome } from '#disk/import/import-source.ts'
import { formatImport, problemLines } from '../import-report.ts'
import type { Locale } from '#core/schema/locale.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import type { SayReview } from '#import/review/write-review.ts'
import { localeOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import type { LocaleOption } from '../locale-option.ts'
import { usesColour } from '../paint.ts'
import { describeIssues, formatReport } from '../report.ts'
import { print, printJson, printMessage, printProgress } from '../print.ts'

interface ImportArguments extends LocaleOption, RecordIds {
  into: string
  from?: string
  source?: string
  dryRun: boolean
  allAuthors: boolean
  review: boolean
  all: boolean
  json: boolean
  data: string
}

const HELP = `
Only papers that name the researcher are imported; the others are listed as one question.
Importing again updates what came from the source, but never what you have edited since.
Exit codes: 0 imported (some parts may not have been understood); 1 not imported; 2 invalid usage.

Examples:
  bifolio import papers.bib --into ru-peng --dry-run
  bifolio import ../old-homepage --into ru-peng
  bifolio import --orcid 0000-0002-1825-0097 --into ada-lin`

export function importCommand(importers: readonly Importer[] = IMPORTERS): Command {
  return new Command('import')
    .description("import a file or folder in another format into a researcher's data")
    .argument('[path]', 'a file, or the folder of a home page')
    .option('--orcid <id>', 'instead of a path: import the record of an ORCID iD')
    .option('--dblp <pid>', 'instead of a path: import a DBLP author, such as 65/9612')
    .option('--openalex <id>', 'instead of a path: import the works of an OpenAlex author')
    .option('--doi <doi>', 'instead of a path: import a single work')
    .requiredOption('--into <slug>', "the researcher's folder in the data folder")
    .option('--from <format>', 'format; detected automatically if not given')
    .option('--source <name>', 'name of the source; defaults to the file name')
    .option('--all-authors', 'import papers that do not name the researcher as well', false)
    .option(
      '--review',
      'write what is unsure to a file whose answers the next import follows',
      false,
    )
    .option('--dry-run', 'list all changes without writing anything', false)
    .option('--all', 'list every place and not only the first of each kind', false)
    .option('--json', 'print the result as JSON', false)
    .option('--data <folder>', 'the data folder', 'data')
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(async (path: string | undefined, options: ImportArguments) => {
      if (path !== undefined) printProgress(path)
      const { orcid, dblp, openalex, doi } = options
      const outcome = await importSource({
        path,
        ids: { orcid, dblp, openalex, doi },
        network: platformNetwork(printProgress),
        dataFolder: options.data,
        slug: options.into,
        from: options.from,
        source: options.source,
        dryRun: options.dryRun,
        allAuthors: options.allAuthors,
        review: options.review ? sayReview(options.locale) : undefined,
        importers,
      })
      report(outcome, options)
    })
}

function sayReview(locale: Locale): SayReview {
  return (words) => diagnosticText(locale, `review.${words}`)
}

function report(outcome: ImportOutcome, options: ImportArguments): void {
  const { locale, json, data, dryRun, into, all } = options
  if ('failure' in outcome) process.exitCode = outcome.failure.usage ? 2 : 1
  else if ('issues' in outcome || outcome.parts.every(({ imported }) => imported === 0))
    process.exitCode = 1
  if (json) {
    printJson(described(outcome, options))
  } else if ('failure' in outcome) {
    const { failure, problems = [], root = '' } = outcome
    const lines = [failureText(failure, locale), ...problemLines({ problems, root }, locale)]
    printMessage(lines.join('\n'))
  } else if ('issues' in outcome) {
    const colour = usesColour(process.stderr, process.env)
    printMessage(formatReport(outcome.issues, { folder: data, locale, warnings: false, colour }))
  } else {
    const colour = usesColour(process.stdout, process.env)
    print(formatImport(outcome, { dataFolder: data, slug: into, dryRun, all, locale, colour }))
  }
}

function described(outcome: ImportOutcome, { locale, dryRun }: ImportArguments): object {
  if ('issues' in outcome) return { dryRun, issues: describeIssues(outcome.issues, locale) }
  if (!('failure' in outcome)) return { dryRun, ...outcome }
  return { ...outcome, message: failureText(outcome.failure, locale) }
}
