import { describe, expect, test } from 'vitest'
import { DIAGNOSTIC_TEXTS } from './diagnostic-texts.ts'

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
