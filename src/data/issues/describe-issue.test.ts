import { expect, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { DIAGNOSTIC_TEXTS } from '#i18n/diagnostics/diagnostic-text.ts'
import { describeIssue } from './describe-issue.ts'
import { createIssue, ISSUE_SEVERITY } from './issue.ts'

test.each(LOCALES)('every issue has its texts in %s', (locale) => {
  const needed = Object.entries(ISSUE_SEVERITY).flatMap(([code, severity]) => [
    `${code}.message`,
    ...(code === 'invalid-value' ? [] : [`${code}.fix`]),
    ...(severity === 'warning' ? [`${code}.title`] : []),
  ])
  expect(needed.filter((key) => !Object.hasOwn(DIAGNOSTIC_TEXTS[locale], key))).toEqual([])
})

test('leaves out the parts that an issue has no text for', () => {
  const place = { file: 'site.json', line: 1, column: 1, path: 'title' }
  const described = describeIssue(createIssue('invalid-value', place, { found: '"x"' }), 'en')
  expect(Object.keys(described)).toEqual(['place', 'message', 'found'])
})
