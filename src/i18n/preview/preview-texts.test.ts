import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
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

function nameOf(key: string): string {
  return key.replace(/_(?:one|other)$/u, '')
}

function placeholders(text = ''): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).toSorted()
}
