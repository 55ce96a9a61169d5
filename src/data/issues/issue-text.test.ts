import { expect, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { ISSUE_TEXTS } from '#i18n/issues/issue-texts.ts'
import { ISSUE_SEVERITY } from './issue.ts'
import { countText, issueText } from './issue-text.ts'

test.each(LOCALES)('every issue has its texts in %s', (locale) => {
  const needed = Object.entries(ISSUE_SEVERITY).flatMap(([code, severity]) => [
    `${code}.message`,
    ...(code === 'invalid-value' ? [] : [`${code}.cure`]),
    ...(severity === 'warning' ? [`${code}.title`] : []),
  ])
  expect(needed.filter((key) => !Object.hasOwn(ISSUE_TEXTS[locale], key))).toEqual([])
})

test('prefers the text made for a parameter', () => {
  const params = { key: 'titel', known: { words: ['title'] } }
  expect(issueText('en', 'unknown-key.cure', params)).toBe('Remove it')
  expect(issueText('en', 'unknown-key.cure', { ...params, nearest: 'title' })).toBe(
    'Did you mean "title"?',
  )
})

test.each([
  ['en', 'a, b or c', 'text in quotes or an object {…}'],
  ['zh', 'a、b 或 c', '带引号的文本或对象 {…}'],
] as const)('joins lists in the manner of %s', (locale, words, terms) => {
  const known = { words: ['a', 'b', 'c'] }
  const expected = { terms: ['type.string', 'type.object'] }
  expect(issueText(locale, 'unknown-value.expected', { known })).toBe(words)
  expect(issueText(locale, 'wrong-type.expected', { expected })).toBe(terms)
})

test('takes data as it is, whatever it looks like', () => {
  expect(issueText('en', 'dead-link.found', { found: '/$&{{found}}/' })).toBe('/$&{{found}}/')
})

test.each([
  ['en', 0, '0 errors'],
  ['en', 1, '1 error'],
  ['en', 2, '2 errors'],
  ['zh', 1, '1 个错误'],
  ['zh', 2, '2 个错误'],
] as const)('counts in %s: %d', (locale, count, text) => {
  expect(countText(locale, 'report.errors', count)).toBe(text)
})

test('has no text for a key that does not exist', () => {
  expect(issueText('en', 'invalid-value.cure')).toBeUndefined()
})
