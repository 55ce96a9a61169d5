import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ConfigData, FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { isTested } from '#tests/e2e/support/site-pages.ts'

const RULES: Required<ConfigData>['rules'] = {
  // Style, not validity: React writes void elements with a slash and attributes in its own way.
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'attr-case': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  // React's ids begin with an underscore, which HTML allows and CSS can name.
  'valid-id': ['error', { relaxed: true }],
  // Search engines cut long titles; a paper's or a person's name is as long as it is.
  'long-title': 'off',
  // The files are served by the site itself, next to the page.
  'require-sri': 'off',
  // The style sheet is in the page on purpose, see `createTemplate`.
  'no-inline-style': 'off',
}

const validator = new HtmlValidate(
  new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: RULES }),
)

const FILES = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html'))
  .filter((file) => isTested(`/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`))

test.each(FILES)('%s is valid HTML', async (file) => {
  const report = await validator.validateFile(join('dist', file))
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  )
  expect(problems).toEqual([])
})

test('there are files to validate', () => {
  expect(FILES.length).toBeGreaterThan(20)
})
