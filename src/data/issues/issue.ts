import type {
  Diagnostic,
  DiagnosticParams,
  InFile,
  Position,
  Severity,
} from '#core/diagnostics/diagnostic.ts'

/** How bad each problem is: errors stop a build, warnings do not. */
export const ISSUE_SEVERITY = {
  'data-missing': 'error',
  'data-newer': 'error',
  'data-not-written': 'error',
  'data-older': 'error',
  'data-version': 'error',
  'file-missing': 'error',
  'file-unknown': 'error',
  'file-unreadable': 'error',
  'file-too-large': 'error',
  'file-binary': 'error',
  'file-not-utf8': 'error',
  'file-empty': 'error',
  'file-special': 'error',
  'link-broken': 'error',
  'link-outside': 'error',
  'json-comment': 'error',
  'json-trailing-comma': 'error',
  'json-comma-missing': 'error',
  'json-colon-missing': 'error',
  'json-key-expected': 'error',
  'json-value-expected': 'error',
  'json-brace-missing': 'error',
  'json-bracket-missing': 'error',
  'json-string-unended': 'error',
  'json-string-character': 'error',
  'json-number': 'error',
  'json-symbol': 'error',
  'json-too-deep': 'error',
  'more-issues': 'error',
  'duplicate-key': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'invalid-value': 'error',
  blank: 'error',
  'too-long': 'error',
  'no-language': 'error',
  'no-name': 'error',
  slug: 'error',
  date: 'error',
  year: 'error',
  url: 'error',
  'site-url': 'error',
  seal: 'error',
  colour: 'error',
  font: 'error',
  language: 'error',
  doi: 'error',
  arxiv: 'error',
  'media-path': 'error',
  fraction: 'error',
  focus: 'error',
  'no-alt': 'error',
  'no-video': 'error',
  'no-address': 'error',
  amount: 'error',
  currency: 'error',
  'amount-currency': 'error',
  'empty-section': 'error',
  count: 'error',
  pmid: 'error',
  pmcid: 'error',
  cstr: 'error',
  'reserved-slug': 'error',
  'device-name': 'error',
  'folder-name': 'error',
  'duplicate-publication': 'error',
  'duplicate-project': 'error',
  'duplicate-section': 'error',
  'built-in-section': 'error',
  'duplicate-venue': 'error',
  'duplicate-topic': 'error',
  'duplicate-researcher': 'error',
  'unknown-researcher': 'error',
  'unknown-topic': 'error',
  'unknown-person': 'error',
  'unknown-section': 'error',
  'ambiguous-author': 'error',
  'missing-translation': 'warning',
  'free-text-venue': 'warning',
  'duplicate-paper': 'warning',
  'copies-differ': 'warning',
  'misplaced-genre': 'warning',
  'undated-publication': 'warning',
  'future-date': 'warning',
  'unknown-publication': 'warning',
  'unknown-project': 'warning',
  'dead-link': 'warning',
  placeholder: 'warning',
  contrast: 'warning',
  'unlisted-researcher': 'warning',
  'title-of-one': 'warning',
} as const

export type IssueCode = keyof typeof ISSUE_SEVERITY

/** A problem of the data: what, where, and what the message needs. Texts are in `describeIssue`. */
export interface Issue extends Diagnostic<IssueCode>, InFile, Position {
  severity: Severity
  /** JSON path as text: `publications[3].authors[0].equal`; empty for the file itself. */
  path: string
}

export function isIssueCode(text: string): text is IssueCode {
  return Object.hasOwn(ISSUE_SEVERITY, text)
}

/** An issue with the severity that its code has. */
export function createIssue(
  code: IssueCode,
  place: Pick<Issue, 'file' | 'line' | 'column' | 'path'>,
  params: DiagnosticParams = {},
): Issue {
  return { severity: ISSUE_SEVERITY[code], code, ...place, params }
}
