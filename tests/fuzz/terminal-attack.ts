import assert from 'node:assert/strict'
import { DIAGNOSTIC_TEXTS } from '#i18n/diagnostics/diagnostic-text.ts'
import type { ChangeAction } from '#import/merge/change.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { formatImport } from '#cli/import-report.ts'
import { describeIssues, formatReport } from '#cli/report.ts'
import { createSay } from '#cli/say.ts'
import { forTerminal, terminalJson } from '#cli/print.ts'
import { usageText } from '#cli/usage-text.ts'
import { createIssue, ISSUE_SEVERITY, isIssueCode, type Issue } from '#data/issues/issue.ts'
import { issueOverlay } from '#build/dev/issue-overlay.ts'
import type { ImportResult } from '#disk/import/import-source.ts'
import { REMARK_KINDS, type Remark } from '#import/summary/remark.ts'
import type { Random } from '../bench/random.ts'
import { shown, type Attack } from './attack.ts'
import { hostileText } from './hostile-text.ts'

const CODES = Object.keys(ISSUE_SEVERITY).filter(isIssueCode)
const PARAMS = new Set(
  Object.values(DIAGNOSTIC_TEXTS.en).flatMap((text) =>
    Array.from(text.matchAll(/\{\{(\w+)\}\}/gu), ([, name = '']) => name),
  ),
)
const OWN_COLOUR = /\u001b\[(?:0|1|2|31|32|33)m/gu
/** What a terminal or a screen obeys; line feeds are ours, and tabs do nothing. */
const OBEYED = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\u2028\u2029\p{Cs}]/u

/** A text of which a report is made: where it is hostile, and in its place one that means nothing. */
type Source = () => string

/** Names, keys and values of whatever kind are shown on the terminal on their lines, and nothing in them is obeyed. */
export const terminalAttack: Attack = {
  name: 'terminal',
  tries: 100,
  attempt: (random) => {
    const hostile = () => hostileText(random)
    const code = random.pick(CODES)
    const locale = random.pick(LOCALES)
    for (const colour of [false, true]) {
      const options = { locale, warnings: true, colour }
      const report = (text: Source) =>
        formatReport([issueOf(code, text)], { ...options, folder: text() })
      const imported = (text: Source) =>
        formatImport(resultOf(text, random), {
          ...options,
          dataFolder: text(),
          slug: 'ada-li',
          dryRun: random.pick([true, false]),
          all: true,
        })
      checkReport(report(hostile), colour ? undefined : report(() => 'x'))
      checkReport(imported(hostile))
    }
    const issues = [issueOf(code, hostile)]
    const { message, id = '' } = issueOverlay(issues, hostile(), locale)
    assert.doesNotMatch(message + id, OBEYED, `on the page: ${shown(message)}`)
    const described = describeIssues(issues, locale)
    const json = terminalJson(described)
    assert.doesNotMatch(json, OBEYED, `in JSON: ${shown(json)}`)
    assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(described)))
    const usage = usageText(
      { code: 'commander.unknownOption', message: `error: unknown option '${hostile()}'` },
      createSay(locale),
    )
    assert.doesNotMatch(forTerminal(usage), OBEYED, `in a sentence: ${shown(usage)}`)
  },
}

/** Nothing is obeyed but our own colors, and there are as many lines as for harmless text. */
function checkReport(report: string, harmless?: string): void {
  const printed = forTerminal(report)
  const plain = printed.replaceAll(OWN_COLOUR, '')
  assert.doesNotMatch(plain, OBEYED, `on the terminal: ${shown(printed)}`)
  if (harmless === undefined) return
  assert.equal(printed.split('\n').length, harmless.split('\n').length, `lines in ${printed}`)
}

function issueOf(code: (typeof CODES)[number], text: Source): Issue {
  const params = Object.fromEntries([...PARAMS].map((name) => [name, `x${text()}`]))
  const place = { file: `x${text()}`, line: 3, column: 7, path: `x${text()}` }
  return createIssue(code, place, params)
}

function resultOf(text: Source, random: Random): ImportResult {
  const action = random.pick<ChangeAction>(['added', 'updated', 'removed', 'kept', 'gone'])
  return {
    format: text(),
    source: text(),
    root: text(),
    read: {
      files: 1,
      publications: 1,
      news: 1,
      fields: [text()],
      extra: { publications: 1, names: [text()] },
    },
    changes: [{ action, path: [text(), text()], before: text(), after: { [text()]: [text()] } }],
    parts: [{ part: 'publications', found: 2, imported: 1, review: 1, unread: 1 }],
    remarks: REMARK_KINDS.flatMap((kind): Remark[] => [
      { kind, part: 'awards', code: 'unsure', file: text(), line: 3, found: text() },
      { kind, part: 'other', code: 'broken-entry', found: text(), expected: text() },
      {
        kind,
        part: 'profile',
        code: 'no-owner',
        found: text(),
        author: { name: text(), count: 2 },
      },
    ]),
    questions: [],
    files: [text()],
  }
}
