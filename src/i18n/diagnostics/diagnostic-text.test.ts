import { describe, expect, test } from 'vitest'
import { DIAGNOSTIC_TEXTS, diagnosticText } from './diagnostic-text.ts'

test('prefers the text made for a parameter', () => {
  const params = { key: 'titel', known: { words: ['title'] } }
  expect(diagnosticText('en', 'unknown-key.fix', params)).toBe('Remove it')
  expect(diagnosticText('en', 'unknown-key.fix', { ...params, nearest: 'title' })).toBe(
    'Did you mean "title"?',
  )
})

test.each([
  ['en', 'a, b or c', 'text in quotes or an object {…}'],
  ['zh', 'a、b 或 c', '带引号的文本或对象 {…}'],
] as const)('joins lists in the manner of %s', (locale, words, terms) => {
  const known = { words: ['a', 'b', 'c'] }
  const expected = { terms: ['type.string', 'type.object'] }
  expect(diagnosticText(locale, 'unknown-value.expected', { known })).toBe(words)
  expect(diagnosticText(locale, 'wrong-type.expected', { expected })).toBe(terms)
})

test('takes data as it is, whatever it looks like', () => {
  expect(diagnosticText('en', 'dead-link.found', { found: '/$&{{found}}/' })).toBe('/$&{{found}}/')
})

test.each([
  ['en', 0, '0 errors'],
  ['en', 1, '1 error'],
  ['en', 2, '2 errors'],
  ['zh', 1, '1 个错误'],
  ['zh', 2, '2 个错误'],
] as const)('counts in %s: %d', (locale, count, text) => {
  expect(diagnosticText(locale, 'report.errors', { count })).toBe(text)
})

const { en, zh } = DIAGNOSTIC_TEXTS

describe('diagnostic texts', () => {
  test('have the same keys in both languages, but for the singular', () => {
    const keys = Object.keys(en).filter((key) => !key.endsWith('_one'))
    expect(Object.keys(zh).toSorted()).toEqual(keys.toSorted())
  })

  test('have a plural for each singular', () => {
    const plurals = Object.keys(en).flatMap((key) =>
      key.endsWith('_one') ? [key.replace('_one', '_other')] : [],
    )
    expect(plurals.length).toBeGreaterThan(5)
    expect(Object.keys(en)).toEqual(expect.arrayContaining(plurals))
  })

  test.each(Object.keys(en))('fill in the same in both languages: %s', (key) => {
    expect(placeholders(zh[key.replace('_one', '_other')])).toEqual(placeholders(en[key]))
  })

  test.each(Object.entries(en))('are English in English: %s', (_, text) => {
    expect(text).not.toMatch(/\p{Script=Han}/u)
  })

  test.each(Object.entries(zh).filter(([key]) => key.endsWith('.message')))(
    'are Chinese in Chinese: %s',
    (_, text) => {
      expect(text).toMatch(/\p{Script=Han}/u)
    },
  )
})

function placeholders(text = ''): string[] {
  return [
    ...new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/gu), ([, name = '']) => name)),
  ].toSorted()
}
