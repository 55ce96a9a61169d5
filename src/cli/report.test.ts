import { expect, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { checkData } from '#disk/data/check-data.ts'
import { ISSUE_SEVERITY } from '#data/issues/issue.ts'
import { caseFolder } from '#tests/support/catalogs/case-folder.ts'
import { CHECK_CATALOGS, checkCases, writeReports } from '#tests/support/catalogs/check-cases.ts'
import { formatReport } from './report.ts'
import { forTerminal } from './print.ts'

/** The folder that the reports name. */
const folder = 'data'

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
  'media-too-large',
  'more-issues',
]

test.each(CHECK_CATALOGS)('the reports are those of %s', async (path) => {
  const reports = await Promise.all(checkCases(path).map(({ name }) => reportsOf(name)))
  await expect(writeReports(path, reports)).toMatchFileSnapshot(`../../${path}`)
})

test('the cases show every problem there is', async () => {
  const names = CHECK_CATALOGS.flatMap((path) => checkCases(path).map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
  const found = await Promise.all(names.map(issuesOf))
  const shown = found.flatMap((issues) => issues.map(({ code }) => code))
  expect([...new Set<string>([...shown, ...ELSEWHERE])].toSorted()).toEqual(
    Object.keys(ISSUE_SEVERITY).toSorted(),
  )
})

test('warnings are counted by kind unless asked for', async () => {
  const issues = await issuesOf('venue is free text')
  const report = formatReport(issues, { folder, locale: 'en', warnings: false, colour: false })
  expect(report).toMatchInlineSnapshot(`
    "0 errors, 4 warnings
      4 × venue as free text
    Show them all with --warnings"
  `)
})

test('colors are codes around the same text', async () => {
  const issues = await issuesOf('problems in several files')
  const [plain, coloured] = [false, true].map((colour) =>
    forTerminal(formatReport(issues, { folder, locale: 'en', warnings: true, colour })),
  )
  expect(coloured).toContain('\u001b[31m')
  expect(coloured?.replaceAll(/\u001b\[\d+m/gu, '')).toBe(plain)
})

async function reportsOf(name: string): Promise<Map<string, string>> {
  const issues = await issuesOf(name)
  return new Map(
    LOCALES.map((locale) => {
      return [locale, formatReport(issues, { folder, locale, warnings: true, colour: false })]
    }),
  )
}

async function issuesOf(name: string) {
  return (await checkData(await caseFolder(name))).issues
}
