import { Command } from 'commander'
import type { Locale } from '#core/schema/locale.ts'
import { checkData } from '#site/check/check-data.ts'
import { describeIssue } from '#site/check/describe-issue.ts'
import type { Issue } from '#site/check/issue.ts'
import { localeOption } from '../locale-option.ts'
import { formatReport } from '../report.ts'
import { usesColour } from '../paint.ts'

type CheckOptions = { data: string; locale: Locale; warnings: boolean; json: boolean }

export function checkCommand(): Command {
  return new Command('check')
    .description('read the data folder and print every problem; exit code 1 on errors')
    .option('--data <folder>', 'the data folder', 'data')
    .addOption(localeOption())
    .option('--warnings', 'print warnings in full', false)
    .option('--json', 'print the issues as JSON', false)
    .action(check)
}

async function check({ data, locale, warnings, json }: CheckOptions): Promise<void> {
  const { issues } = await checkData(data)
  const colour = usesColour(process.stdout, process.env)
  const report = json
    ? JSON.stringify({ issues: issues.map((issue) => described(issue, locale)) }, null, 2)
    : formatReport(issues, { folder: data, locale, warnings, colour })
  process.stdout.write(`${report}\n`)
  // Not process.exit: a pipe may not have taken the whole report yet.
  process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0
}

function described(issue: Issue, locale: Locale) {
  return { ...issue, ...describeIssue(issue, locale) }
}
