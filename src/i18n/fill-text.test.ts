import { describe, expect, it } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { fillText } from './fill-text.ts'

const TEXTS = {
  en: { errors_one: '{{count}} error', errors_other: '{{count}} errors' },
  zh: { errors_other: '{{count}} 个错误' },
}

describe('fillText', () => {
  it.each([
    ['en', 1, '1 error'],
    ['en', 0, '0 errors'],
    ['zh', 1, '1 个错误'],
  ] as const)('counts in %s: %i', (locale, count, text) => {
    expect(fillText(TEXTS[locale], locale, 'errors', { count })).toBe(text)
  })

  it.each(LOCALES)('gives the key where there is no text in %s', (locale) => {
    expect(fillText({}, locale, 'nothing.here')).toBe('nothing.here')
  })

  it('takes values as they are', () => {
    expect(fillText({ a: '{{file}}!' }, 'en', 'a', { file: '$& {{b}}' })).toBe('$& {{b}}!')
  })
})
