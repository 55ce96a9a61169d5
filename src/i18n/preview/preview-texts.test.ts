import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { fillText } from './fill-text.ts'
import { PAGE_TEXTS } from './page-texts.ts'
import { TOOL_TEXTS } from './tool-texts.ts'

const FAMILIES = ['problem.', 'refused.', 'severity.']

const EN: Record<string, string> = { ...PAGE_TEXTS.en, ...TOOL_TEXTS.en }
const ZH: Record<string, string> = { ...PAGE_TEXTS.zh, ...TOOL_TEXTS.zh }
const sources = readdirSync('src/preview', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
  .map((file) => readFileSync(`src/preview/${file}`, 'utf8'))
  .join('\n')

describe('the texts of the page for previews', () => {
  it('have the same keys in both languages, and the forms that each language has', () => {
    expect(Object.keys(ZH).map(nameOf)).toEqual([...new Set(Object.keys(EN).map(nameOf))])
    for (const [locale, texts] of [
      ['en', EN],
      ['zh', ZH],
    ] as const) {
      const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
      for (const key of Object.keys(texts).filter((name) => nameOf(name) !== name)) {
        expect(forms.map((form) => `${nameOf(key)}_${form}`)).toContain(key)
      }
    }
  })

  test.each(Object.keys(EN))('take the same values in both languages: %s', (key) => {
    expect(placeholders(ZH[key] ?? ZH[`${nameOf(key)}_other`])).toEqual(placeholders(EN[key]))
  })

  test.each(Object.keys(ZH).map(nameOf))('are used: %s', (key) => {
    const isOfFamily = FAMILIES.some((family) => key.startsWith(family))
    expect(isOfFamily || sources.includes(`'${key}'`)).toBe(true)
  })

  test.each(Object.entries(ZH))('are Chinese in Chinese, with its punctuation: %s', (_, text) => {
    expect(text).toMatch(/\p{Script=Han}/u)
    expect(text).not.toMatch(/\p{Script=Han}\s*[,;:!?()]|[,;:!?(]\s*\p{Script=Han}/u)
    expect(text).not.toMatch(/\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u)
  })
})

describe('fillText', () => {
  it.each([
    ['en', 1, '1 error'],
    ['en', 0, '0 errors'],
    ['zh', 1, '1 个错误'],
  ] as const)('counts in %s: %i', (locale, count, text) => {
    expect(fillText(TOOL_TEXTS[locale], locale, 'issues.errors', { count })).toBe(text)
  })

  it.each(LOCALES)('gives the key where there is no text in %s', (locale) => {
    expect(fillText({}, locale, 'nothing.here')).toBe('nothing.here')
  })

  it('takes values as they are', () => {
    expect(fillText({ a: '{{file}}!' }, 'en', 'a', { file: '$& {{b}}' })).toBe('$& {{b}}!')
  })
})

function nameOf(key: string): string {
  return key.replace(/_(?:one|other)$/u, '')
}

function placeholders(text = ''): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).toSorted()
}
