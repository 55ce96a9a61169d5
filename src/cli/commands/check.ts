import { Command } from 'commander'
import type { Locale } from '#core/schema/locale.ts'
import { checkData } from '#disk/data/check-data.ts'
import type { Issue } from '#data/issues/issue.ts'
import { refusalText } from '../failure-text.ts'
import { localeOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { describeIssues, formatReport } from '../report.ts'
import { usesColour } from '../paint.ts'
import { fixFolder } from '../fix-folder.ts'
import { print, printJson } from '../print.ts'

type CheckOptions = {
  data: string
  locale: Locale
  warnings: boolean
  json: boolean
  fix: boolean
}

const HELP = `
Exit codes: 0 no errors (there may be warnings); 1 errors; 2 invalid usage.

Examples:
  bifolio check
  bifolio check --warnings --locale zh`

export function checkCommand(): Command {
  return new Command('check')
    .description('check the data folder and list all problems')
    .option('--data <folder>', 'the data folder', 'data')
    .addOption(localeOption())
    .option(
      '--fix',
      'first migrate data from an earlier version, and repair what has only one meaning',
      false,
    )
    .option('--warnings', 'list all warnings', false)
    .option('--json', 'print the problems as JSON', false)
    .addHelpText('after', helpBelow(HELP))
    .action(check)
}

async function check(options: CheckOptions): Promise<void> {
  const { data, locale, warnings, json } = options
  const issues = await issuesOf(options)
  if (issues === undefined) return
  const colour = usesColour(process.stdout, process.env)
  if (json) printJson({ issues: describeIssues(issues, locale) })
  else print(formatReport(issues, { folder: data, locale, warnings, colour }))
  // Not process.exit: a pipe may not have taken the whole report yet.
  process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** Undefined where the folder cannot be read or fixed now, which is reported as JSON; for a person, that error is thrown. */
async function issuesOf({ data, locale, json, fix }: CheckOptions): Promise<Issue[] | undefined> {
  try {
    const { issues } = (fix ? await fixFolder(data, locale) : undefined) ?? (await checkData(data))
    return issues
  } catch (error) {
    if (!json) throw error
    printJson({ checked: false, message: refusalText(error, locale) })
    process.exitCode = 1
    return undefined
  }
}
