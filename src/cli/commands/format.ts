import { join } from 'node:path'
import { Command } from 'commander'
import { countText, issueText } from '#site/check/issue-text.ts'
import { formatData } from '#site/format/format-data.ts'
import { write } from '#site/import/import-source.ts'
import { failureText } from '#site/import/import-text.ts'
import { localeOption } from '../locale-option.ts'
import type { LocaleOption } from '../locale-option.ts'
import { usesColour } from '../paint.ts'
import { formatReport } from '../report.ts'

interface FormatArguments extends LocaleOption {
  check: boolean
  json: boolean
  data: string
}

const HELP = `
Files that are no JSON stay as they are and are reported.
Exit codes: 0 formatted; 1 some file is no JSON, or with --check not formatted; 2 wrong usage.

Examples:
  bifolio format
  bifolio format ru-peng --check`

export function formatCommand(): Command {
  return new Command('format')
    .description('give the files of bundles one order of keys and one layout')
    .argument('[slug...]', 'folders of researchers; all of them and the site where none is given')
    .option('--check', 'write nothing; exit code 1 when something is not formatted', false)
    .option('--json', 'print the result as JSON', false)
    .option('--data <folder>', 'the data folder', 'data')
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(format)
}

async function format(slugs: readonly string[], options: FormatArguments): Promise<void> {
  const { check, json, data, locale } = options
  const result = await formatData(data, slugs)
  if ('failure' in result) {
    process.stderr.write(`${failureText(result.failure, locale)}\n`)
    process.exitCode = 2
    return
  }
  const { changed, issues } = result
  const failure = check ? undefined : await write(data, changed)
  if (failure !== undefined) process.stderr.write(`${failureText(failure, locale)}\n`)
  const isWrong = failure !== undefined || issues.length > 0 || (check && changed.size > 0)
  if (isWrong) process.exitCode = 1
  if (issues.length > 0 && !json) {
    const colour = usesColour(process.stderr, process.env)
    const report = formatReport(issues, { folder: data, locale, warnings: false, colour })
    process.stderr.write(`${report}\n`)
  }
  const files = [...changed.keys()].map((file) => join(data, file))
  const text = json
    ? JSON.stringify({ check, files, issues }, null, 2)
    : [...files, summary(files.length, options)].join('\n')
  if (failure === undefined) process.stdout.write(`${text}\n`)
}

function summary(count: number, { check, locale }: FormatArguments): string {
  if (count === 0) return issueText(locale, 'format.clean') ?? ''
  return countText(locale, check ? 'format.needed' : 'format.changed', count)
}
