import { join, relative } from 'node:path'
import type { Locale } from '#core/schema/locale.ts'
import { visibleLine } from '#core/text/control-characters.ts'
import { describeIssue, titleText } from '#data/issues/describe-issue.ts'
import type { Issue } from '#data/issues/issue.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import { createPaint } from './paint.ts'
import type { Paint } from './paint.ts'

type ReportOptions = {
  folder: string
  locale: Locale
  /** Print warnings in full instead of their count. */
  warnings: boolean
  colour: boolean
}

/** Issues as a terminal shows them: errors by file, then a summary; warnings counted unless asked for. */
export function formatReport(issues: readonly Issue[], options: ReportOptions): string {
  const { folder, locale, warnings, colour } = options
  const paint = createPaint(colour)
  const shown = issues.filter(({ severity }) => severity === 'error' || warnings)
  const groups = [...Map.groupBy(shown, ({ file }) => file)].map(([file, inFile]) => {
    const place = placeOf(folder, file)
    return [
      paint('bold', place),
      ...inFile.map((issue) => formatIssue(issue, place, locale, paint)),
    ].join('\n')
  })
  return [...groups, formatSummary(issues, options, paint)].join('\n\n')
}

/** Issues for a machine, with what they say to a person. */
export function describeIssues(issues: readonly Issue[], locale: Locale): object[] {
  return issues.map((issue) => ({ ...issue, ...describeIssue(issue, locale) }))
}

function formatIssue(issue: Issue, place: string, locale: Locale, paint: Paint): string {
  const { message, expected, found, fix } = describeIssue(issue, locale)
  const { severity, line, column, path } = issue
  const label = paint(severity === 'error' ? 'red' : 'yellow', textOf(locale, severity))
  const detail = (name: Detail, text: string | undefined) =>
    text === undefined ? [] : [`    ${paint('dim', textOf(locale, name))}${text}`]
  return [
    `  ${place}:${line}:${column} ${label} ${message}`,
    ...(path === '' ? [] : [`    ${paint('dim', visibleLine(path))}`]),
    ...detail('expected', expected),
    ...detail('found', found),
    ...detail('fix', fix),
  ].join('\n')
}

function formatSummary(issues: readonly Issue[], options: ReportOptions, paint: Paint): string {
  const { folder, locale, warnings } = options
  if (issues.length === 0) {
    return paint('green', diagnosticText(locale, 'report.clean', { folder }))
  }
  const errors = issues.filter(({ severity }) => severity === 'error')
  const others = issues.filter(({ severity }) => severity === 'warning')
  const counts = [
    paint(errors.length > 0 ? 'red' : 'green', countText(locale, 'errors', errors.length)),
    paint(others.length > 0 ? 'yellow' : 'green', countText(locale, 'warnings', others.length)),
  ].join(diagnosticText(locale, 'comma'))
  const repairable = issues.filter(({ repair }) => repair !== undefined).length
  const hint =
    repairable === 0
      ? []
      : [paint('dim', diagnosticText(locale, 'report.repairable', { count: repairable }))]
  if (warnings || others.length === 0) return [counts, ...hint].join('\n')
  const kinds = [...Map.groupBy(others, ({ code }) => code)].map(
    ([code, ofKind]) => `  ${ofKind.length} × ${titleText(locale, code)}`,
  )
  return [counts, ...hint, ...kinds, paint('dim', textOf(locale, 'more'))].join('\n')
}

type Detail = 'expected' | 'found' | 'fix'

function textOf(locale: Locale, name: Detail | Issue['severity'] | 'more'): string {
  return diagnosticText(locale, `report.${name}`)
}

function countText(locale: Locale, name: 'errors' | 'warnings', count: number): string {
  return diagnosticText(locale, `report.${name}`, { count })
}

/** A path that terminals and editors open on a click. */
function placeOf(folder: string, file: string): string {
  const path = join(folder, file)
  const fromHere = relative('', path)
  return visibleLine(fromHere.startsWith('..') ? path : fromHere)
}
