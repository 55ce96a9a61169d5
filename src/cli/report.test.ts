import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { checkData } from '#site/check/check-data.ts'
import { ISSUE_SEVERITY } from '#site/check/issue.ts'
import { formatReport } from './report.ts'
import { forTerminal } from './tell.ts'

const FIXTURES = 'tests/fixtures/check'
const CASES = readdirSync(FIXTURES)

/** Codes that no folder can show: made while the test runs, or left for what is to come. */
const ELSEWHERE = [
  'data-missing',
  'data-not-written',
  'data-older',
  'file-special',
  'file-too-large',
  'invalid-value',
  'link-broken',
  'link-outside',
  'more-issues',
]

test.each(CASES)('%s', async (name) => {
  const folder = join(FIXTURES, name)
  const { issues } = await checkData(folder)
  for (const locale of LOCALES) {
    const report = formatReport(issues, { folder, locale, warnings: true, colour: false })
    await expect(`${report}\n`).toMatchFileSnapshot(`../../${folder}/report.${locale}.txt`)
  }
})

test('the cases show every problem there is', async () => {
  const found = await Promise.all(CASES.map((name) => checkData(join(FIXTURES, name))))
  const shown = found.flatMap(({ issues }) => issues.map(({ code }) => code))
  expect([...new Set<string>([...shown, ...ELSEWHERE])].toSorted()).toEqual(
    Object.keys(ISSUE_SEVERITY).toSorted(),
  )
})

test('warnings are counted by kind unless asked for', async () => {
  const folder = `${FIXTURES}/venue-is-free-text`
  const { issues } = await checkData(folder)
  const report = formatReport(issues, { folder, locale: 'en', warnings: false, colour: false })
  expect(report).toMatchInlineSnapshot(`
    "0 errors, 4 warnings
      4 × venue as free text
    Show them all with --warnings"
  `)
})

test('colours are codes around the same text', async () => {
  const folder = `${FIXTURES}/problems-in-several-files`
  const { issues } = await checkData(folder)
  const [plain, coloured] = [false, true].map((colour) =>
    forTerminal(formatReport(issues, { folder, locale: 'en', warnings: true, colour })),
  )
  expect(coloured).toContain('\u001b[31m')
  expect(coloured?.replaceAll(/\u001b\[\d+m/gu, '')).toBe(plain)
})
