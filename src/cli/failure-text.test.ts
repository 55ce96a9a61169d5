import { expect, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { DIAGNOSTIC_TEXTS } from '#i18n/diagnostics/diagnostic-text.ts'
import { IMPORT_FAILURES } from '#import/import-failure.ts'
import { isFolderProblem } from '#data/issues/place-error.ts'
import { failureText } from './failure-text.ts'

test.each(LOCALES)('every failure has its sentence in %s', (locale) => {
  const keys = new Set(Object.keys(DIAGNOSTIC_TEXTS[locale]))
  const without = IMPORT_FAILURES.filter(
    (code) => !keys.has(`${isFolderProblem(code) ? 'folder' : 'import'}.${code}`),
  )
  expect(without).toEqual([])
})

test.each([
  ['en', 'Unknown format "bib": did you mean bibtex? Available formats: bibtex or ris'],
  ['zh', '没有 "bib" 这种格式：是否应为 bibtex？可用格式：bibtex 或 ris'],
] as const)('names the nearest format in %s', (locale, text) => {
  const known = { words: ['bibtex', 'ris'] }
  const params = { found: 'bib', known, nearest: 'bibtex' }
  expect(failureText({ code: 'unknown-format', params }, locale)).toBe(text)
})
