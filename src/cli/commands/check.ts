import { Command } from 'commander'
import type { Locale } from '#core/schema/locale.ts'
import { checkData } from '#site/check/check-data.ts'
import { localeOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { describeIssues, formatReport } from '../report.ts'
import { usesColour } from '../paint.ts'
import { fixFolder } from '../fix-folder.ts'
import { print, printJson } from '../tell.ts'

type CheckOptions = {
  data: string
  locale: Locale
  warnings: boolean
  json: boolean
  fix: boolean
}

const HELP = `
Exit codes: 0 no errors, warnings or not; 1 errors; 2 wrong usage.

Examples:
  bifolio check
  bifolio check --warnings --locale zh`

export function checkCommand(): Command {
  return new Command('check')
    .description('read the data folder and print every problem; exit code 1 on errors')
    .option('--data <folder>', 'the data folder', 'data')
    .addOption(localeOption())
    .option('--fix', 'first bring data of an earlier version to the present shape', false)
    .option('--warnings', 'print warnings in full', false)
    .option('--json', 'print the issues as JSON', false)
    .addHelpText('after', helpBelow(HELP))
    .action(check)
}

async function check({ data, locale, warnings, json, fix }: CheckOptions): Promise<void> {
  const { issues } = (fix ? await fixFolder(data, locale) : undefined) ?? (await checkData(data))
  const colour = usesColour(process.stdout, process.env)
  if (json) printJson({ issues: describeIssues(issues, locale) })
  else print(formatReport(issues, { folder: data, locale, warnings, colour }))
  // Not process.exit: a pipe may not have taken the whole report yet.
  process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0
}
