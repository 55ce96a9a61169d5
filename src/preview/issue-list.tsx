import { useState } from 'react'
import { describeIssue, titleText } from '#data/issues/describe-issue.ts'
import type { Issue } from '#data/issues/issue.ts'
import { Button } from '#web/ui/button.tsx'
import { useView } from '#web/view/view.ts'
import type { DataFolder } from './data-folder.ts'
import { useText } from './use-text.ts'

/** As many as are read before the first ones are fixed. */
const FIRST = 30

/** How much of a long line is shown around the place in question, in characters. */
const BEFORE = 30
const LONGEST = 140

interface IssueListProps {
  issues: readonly Issue[]
  folder: DataFolder
}

/** Errors in full; warnings by kind with their counts, because an import has one for every text in one language. */
export function IssueList({ issues, folder }: IssueListProps) {
  const text = useText()
  const { locale } = useView()
  if (issues.length === 0) return <p>{text('issues.none')}</p>
  const { error = [], warning = [] } = Object.groupBy(issues, ({ severity }) => severity)
  return (
    <>
      <Issues issues={error} folder={folder} />
      {[...Map.groupBy(warning, ({ code }) => code)].map(([code, ofKind]) => (
        <details key={code} className="issue-kind">
          <summary>
            {ofKind.length} × {titleText(locale, code)}
          </summary>
          <Issues issues={ofKind} folder={folder} />
        </details>
      ))}
    </>
  )
}

/** Each with its place, what was expected and found, the fix, and the line itself. */
function Issues({ issues, folder }: IssueListProps) {
  const text = useText()
  const [all, setAll] = useState(false)
  if (issues.length === 0) return null
  const shown = all ? issues : issues.slice(0, FIRST)
  return (
    <>
      <ol className="issue-list">
        {shown.map((issue) => (
          <li
            key={[issue.file, issue.line, issue.column, issue.code, issue.path].join(' ')}
            className="issue"
            data-severity={issue.severity}
          >
            <IssueText issue={issue} line={lineOf(issue, folder)} />
          </li>
        ))}
      </ol>
      {shown.length < issues.length && (
        <Button onClick={() => setAll(true)}>{text('issue.more', { count: issues.length })}</Button>
      )}
    </>
  )
}

function IssueText({ issue, line }: { issue: Issue; line: string | undefined }) {
  const text = useText()
  const { locale } = useView()
  const { place, message, expected, found, fix } = describeIssue(issue, locale)
  const details = [
    [text('issue.expected'), expected],
    [text('issue.found'), found],
    [text('issue.fix'), fix],
  ] as const
  const label = text('issue.code-line', { line: issue.line, file: issue.file })
  return (
    <>
      <p>
        <strong className="issue-severity">{text(`severity.${issue.severity}`)}</strong> {message}
      </p>
      <p className="issue-place">
        <code>{place}</code> {issue.path !== '' && <code>{issue.path}</code>}
      </p>
      <dl>
        {details
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {line !== undefined && line.trim() !== '' && (
        <p className="issue-line">
          <span className="sr-only">{label}</span>
          <code translate="no">{line}</code>
        </p>
      )}
    </>
  )
}

/** The line of what was given, cut to what is around the place. */
function lineOf({ file, line, column }: Issue, folder: DataFolder): string | undefined {
  const whole = folder.get(file)?.split(/\r\n|\n|\r/u)[line - 1]
  if (whole === undefined || whole.length <= LONGEST) return whole?.trim()
  const start = Math.max(0, column - BEFORE)
  const cut = whole.slice(start, start + LONGEST)
  return `${start > 0 ? '…' : ''}${cut}${start + LONGEST < whole.length ? '…' : ''}`
}
