import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { checkFiles } from '#data/check/check-files.ts'

test.each(LOCALES)('the theme in docs/%s/theming.md passes the check and can be read', (locale) => {
  const page = readFileSync(`docs/${locale}/theming.md`, 'utf8')
  const [, text = ''] = /^```json\n([\s\S]*?)^```$/mu.exec(page) ?? []
  expect(JSON.parse(text)).toHaveProperty('theme')
  expect(checkFiles(new Map([['site.json', { text }]])).issues).toEqual([])
})
