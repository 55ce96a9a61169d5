import { describe, expect, it } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { createTexts } from './create-texts.ts'

const textsOf = createTexts<string>('cli', {
  en: {
    errors_one: '{{count}} error',
    errors_other: '{{count}} errors',
    'a.fix': 'Remove {{key}}',
    'a.fix_nearest': 'Did you mean {{nearest}}?',
    two: '{{a}} and {{b}}',
  },
  zh: { errors_other: '{{count}} 个错误' },
})
const english = textsOf('en')

describe('createTexts', () => {
  it.each([
    ['en', 1, '1 error'],
    ['en', 0, '0 errors'],
    ['zh', 1, '1 个错误'],
  ] as const)('counts in %s: %i', (locale, count, text) => {
    expect(textsOf(locale)('errors', { count })).toBe(text)
  })

  it('selects the form for a context, and the general one where there is none', () => {
    const values = { key: 'titel', nearest: 'title' }
    expect(english('a.fix', values, 'nearest')).toBe('Did you mean title?')
    expect(english('a.fix', values, 'quoted')).toBe('Remove titel')
    expect(english('a.fix', values)).toBe('Remove titel')
  })

  it.each(LOCALES)('gives the key where there is no text in %s', (locale) => {
    expect(textsOf(locale)('nothing.here')).toBe('nothing.here')
  })

  it.each([
    ['a placeholder', '$& {{b}}', '$& {{b}} and c'],
    ['a reference to another text', '$t(errors)', '$t(errors) and c'],
    ['markup', '<b>&</b>', '<b>&</b> and c'],
  ])('takes %s in a value as it is', (_, a, text) => {
    expect(english('two', { a, b: 'c' })).toBe(text)
  })

  it('takes values that are named like options of i18next', () => {
    const texts = createTexts<string>('cli', { en: { a: '{{ns}} {{lng}} {{context}}' }, zh: {} })
    expect(texts('en')('a', { ns: 'x', lng: 'y', context: 'z' })).toBe('x y z')
  })

  it('leaves nothing where a value is missing', () => {
    expect(english('two', { a: 'c' })).toBe('c and ')
  })
})
