import { join } from 'node:path'
import { Command } from 'commander'
import { formatData } from '#disk/data/format-data.ts'
import { changeBundle } from '#disk/import/change-bundle.ts'
import type { ImportFailure } from '#import/import-failure.ts'
import { failureText } from '../failure-text.ts'
import { localeOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import type { LocaleOption } from '../locale-option.ts'
import { usesColour } from '../paint.ts'
import { describeIssues, formatReport } from '../report.ts'
import { createSay } from '../say.ts'
import { print, printJson, printMessage } from '../print.ts'

interface FormatArguments extends LocaleOption {
  check: boolean
  json: boolean
  data: string
}

const HELP = `
Files that are not valid JSON are reported and left unchanged.
Exit codes: 0 formatted; 1 a file is not valid JSON or, with --check, not formatted; 2 invalid usage.

Examples:
  bifolio format
  bifolio format ru-peng --check`

export function formatCommand(): Command {
  return new Command('format')
    .description('format the data files: order of keys and layout')
    .argument(
      '[slug...]',
      "researchers' folders; if none is given, all of them and the files of the site",
    )
    .option('--check', 'only check; exit code 1 if a file is not formatted', false)
    .option('--json', 'print the result as JSON', false)
    .option('--data <folder>', 'the data folder', 'data')
    .addOption(localeOption())
    .addHelpText('after', helpBelow(HELP))
    .action(format)
}

async function format(slugs: readonly string[], options: FormatArguments): Promise<void> {
  const { check, json, data, locale } = options
  const result = await (check ? formatData(data, slugs) : writeFormatted(data, slugs))
  if ('failure' in result) return refuse(result.failure, options)
  const { changed, issues } = result
  if (issues.length > 0 || (check && changed.size > 0)) process.exitCode = 1
  const files = [...changed.keys()].map((file) => join(data, file))
  if (json) {
    const described = describeIssues(issues, locale)
    printJson({ check, files, issues: described })
    return
  }
  if (issues.length > 0) {
    const colour = usesColour(process.stderr, process.env)
    printMessage(formatReport(issues, { folder: data, locale, warnings: false, colour }))
  }
  print([...files, summary(files.length, options)].join('\n'))
}

/** Formats while no one else changes the files; a folder without changes is not even locked. */
async function writeFormatted(data: string, slugs: readonly string[]) {
  const first = await formatData(data, slugs)
  if ('failure' in first || first.changed.size === 0) return first
  return changeBundle(data, async (write) => {
    const result = await formatData(data, slugs)
    if ('changed' in result) await write(result.changed)
    return result
  })
}

function refuse(failure: ImportFailure, { json, locale }: FormatArguments): void {
  const message = failureText(failure, locale)
  if (json) printJson({ failure, message })
  else printMessage(message)
  process.exitCode = failure.usage ? 2 : 1
}

function summary(count: number, { check, locale }: FormatArguments): string {
  const say = createSay(locale)
  if (count === 0) return say('format.clean')
  return say(check ? 'format.needed' : 'format.changed', { count })
}
