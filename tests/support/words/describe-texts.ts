import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'

type Texts = Readonly<Record<string, string>>

interface TextsOfTwoLanguages {
  of: string
  en: Texts
  zh: Texts
  /** Whose files use them. */
  folder: string
  /** How keys begin that the code puts together. */
  families: readonly string[]
  /** Keys of signs, which are not words in either language. */
  signs?: readonly string[]
}

/** What is true of all texts that are shown in both languages. */
export function describeTexts({ of, en, zh, folder, families, signs = [] }: TextsOfTwoLanguages) {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')

  describe(`the texts of ${of}`, () => {
    it('have the same keys in both languages, and the forms that each language has', () => {
      expect(Object.keys(zh).map(nameOf)).toEqual([...new Set(Object.keys(en).map(nameOf))])
      for (const [locale, texts] of [
        ['en', en],
        ['zh', zh],
      ] as const) {
        const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
        for (const key of Object.keys(texts).filter((name) => nameOf(name) !== name)) {
          expect(forms.map((form) => `${nameOf(key)}_${form}`)).toContain(key)
        }
      }
    })

    test.each(Object.keys(en))('take the same values in both languages: %s', (key) => {
      expect(placeholders(zh[key] ?? zh[`${nameOf(key)}_other`])).toEqual(placeholders(en[key]))
    })

    test.each(Object.keys(zh).map(nameOf))('are used: %s', (key) => {
      const isOfFamily = families.some((family) => key.startsWith(family))
      expect(isOfFamily || sources.includes(`'${key}'`)).toBe(true)
    })

    test.each(Object.entries(en))('are English in English: %s', (_, text) => {
      expect(text).not.toMatch(/\p{Script=Han}/u)
    })

    test.each(Object.entries(zh).filter(([key]) => !signs.includes(key)))(
      'are Chinese in Chinese, with its punctuation: %s',
      (_, text) => {
        expect(text).toMatch(/\p{Script=Han}/u)
        expect(text).not.toMatch(/\p{Script=Han}\s*[,;:!?()]|[,;:!?(]\s*\p{Script=Han}/u)
        expect(text).not.toMatch(/\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u)
      },
    )
  })
}

function nameOf(key: string): string {
  return key.replace(/_(?:one|other)$/u, '')
}

function placeholders(text = ''): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).toSorted()
}
