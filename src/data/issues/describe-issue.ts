import type { Locale } from '#core/schema/locale.ts'
import type { Issue } from './issue.ts'
import { issueText } from './issue-text.ts'

type IssueDescription = {
  /** `chujie-zheng/news.json:12:5`, relative to the data folder. */
  place: string
  message: string
  expected?: string
  found?: string
  cure?: string
}

/** An issue in words of `locale`: where it is, what is wrong, what was expected and found, how to mend it. */
export function describeIssue(issue: Issue, locale: Locale): IssueDescription {
  const { code, file, line, column, params } = issue
  const part = (name: 'expected' | 'found' | 'cure') => {
    const text = issueText(locale, `${code}.${name}`, params)
    return text === undefined || text === '' ? {} : { [name]: text }
  }
  return {
    place: `${file}:${line}:${column}`,
    message: issueText(locale, `${code}.message`, params) ?? code,
    ...part('expected'),
    ...part('found'),
    ...part('cure'),
  }
}
