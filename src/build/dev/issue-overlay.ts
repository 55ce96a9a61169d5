import { join } from 'node:path'
import type { ErrorPayload } from 'vite'
import type { Locale } from '#core/schema/locale.ts'
import { visibleLine } from '#core/text/control-characters.ts'
import { describeIssue, titleText } from '#data/issues/describe-issue.ts'
import type { Issue } from '#data/issues/issue.ts'
import { HeldError } from '#disk/files/holder.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import { PlaceError } from '#data/issues/place-error.ts'

/** The checker's findings as what Vite lays over the page. */
export function issueOverlay(
  issues: readonly Issue[],
  folder: string,
  locale: Locale = 'en',
): ErrorPayload['err'] {
  const [first] = issues
  const message = issues.map((issue) => issueText(issue, folder, locale)).join('\n\n')
  return {
    message,
    stack: '',
    plugin: 'bifolio',
    ...(first && {
      id: fileText(first, folder),
      loc: { file: fileText(first, folder), line: first.line, column: first.column },
    }),
  }
}

function fileText({ file }: Issue, folder: string): string {
  return visibleLine(join(folder, file))
}

function issueText(issue: Issue, folder: string, locale: Locale): string {
  const { message, expected, found, fix } = describeIssue(issue, locale)
  const place = `${fileText(issue, folder)}:${issue.line}:${issue.column}`
  const path = issue.path === '' ? [] : [`  ${visibleLine(issue.path)}`]
  const details = Object.entries({ expected, found, fix } as const).flatMap(([name, text]) =>
    text === undefined
      ? []
      : [`  ${diagnosticText(locale, `report.${name as 'expected' | 'found' | 'fix'}`)}${text}`],
  )
  return [`${place} ${message}`, ...path, ...details].join('\n')
}

/**
 * Warnings as the terminal of the development server shows them: those of a kind in a line, with the first place. Undefined where
 * there are none.
 */
export function warningsText(
  issues: readonly Issue[],
  folder: string,
  locale: Locale,
): string | undefined {
  const warnings = issues.filter(({ severity }) => severity === 'warning')
  if (warnings.length === 0) return undefined
  const kinds = [...Map.groupBy(warnings, ({ code }) => code)].map(([code, ofKind]) => {
    const [first] = ofKind
    const place = first === undefined ? '' : ` (${fileText(first, folder)}:${first.line})`
    return `  ${ofKind.length} × ${titleText(locale, code)}${place}`
  })
  const count = diagnosticText(locale, 'report.warnings', { count: warnings.length })
  return [count, ...kinds, `  ${diagnosticText(locale, 'dev.warnings')}`].join('\n')
}

/** Why the development server could not read the data again, as a sentence. */
export function refreshFailure(error: unknown, locale: Locale): string {
  return diagnosticText(locale, 'dev.failed', { reason: reasonOf(error, locale) })
}

function reasonOf(error: unknown, locale: Locale): string {
  if (error instanceof HeldError || error instanceof PlaceError)
    return diagnosticText(locale, `folder.${error.code}`, error.params)
  return error instanceof Error ? error.message : String(error)
}
