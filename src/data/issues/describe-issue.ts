import type { Locale } from '#core/schema/locale.ts'
import { diagnosticText, isDiagnosticKey } from '#i18n/diagnostics/diagnostic-text.ts'
import type { Issue, IssueCode } from './issue.ts'

type IssueDescription = {
  /** `chujie-zheng/news.json:12:5`, relative to the data folder. */
  place: string
  message: string
  expected?: string
  found?: string
  fix?: string
}

/** An issue in words of `locale`: where it is, what is wrong, what was expected and found, how to fix it. */
export function describeIssue(issue: Issue, locale: Locale): IssueDescription {
  const { code, file, line, column, params } = issue
  const part = (name: 'expected' | 'found' | 'fix') => {
    const key = `${code}.${name}`
    const text = isDiagnosticKey(key) ? diagnosticText(locale, key, params) : ''
    return text === '' ? {} : { [name]: text }
  }
  return {
    place: `${file}:${line}:${column}`,
    message: diagnosticText(locale, `${code}.message`, params),
    ...part('expected'),
    ...part('found'),
    ...part('fix'),
  }
}

/** What a kind of issue is called where issues are counted by kind; the code for those that never are. */
export function titleText(locale: Locale, code: IssueCode): string {
  const key = `${code}.title`
  return isDiagnosticKey(key) ? diagnosticText(locale, key) : code
}
