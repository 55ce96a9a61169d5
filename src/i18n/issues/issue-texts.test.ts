import { describe, expect, test } from 'vitest'
import { ISSUE_TEXTS } from './issue-texts.ts'

const { en, zh } = ISSUE_TEXTS

describe('issue texts', () => {
  test('have the same keys in both languages', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  test.each(Object.keys(en))('fill in the same in both languages: %s', (key) => {
    expect(placeholders(zh[key])).toEqual(placeholders(en[key]))
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
