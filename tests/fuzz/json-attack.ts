import assert from 'node:assert/strict'
import { LOCALES } from '#core/schema/locale.ts'
import { checkFiles } from '#data/check/check-files.ts'
import { describeIssue } from '#data/issues/describe-issue.ts'
import type { Issue } from '#data/issues/issue.ts'
import { compileSite } from '#compile/compile-site.ts'
import { SMALL_SITE } from '#tests/support/catalogs/check-cases.ts'
import { shown, type Attack } from './attack.ts'
import { mutateJson, mutateText } from './mutate-text.ts'

/** The files of a small site, by their paths from its folder. */
const SITE: ReadonlyMap<string, string> = new Map(
  [...SMALL_SITE].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
)

/** Whatever a data file contains, the check reports where it is wrong, and what it calls right can be built. */
export const jsonAttack: Attack = {
  name: 'json',
  tries: 60,
  attempt: (random) => {
    const changed = random.pick([...SITE.keys()])
    const mutate = random.chance(0.6) ? mutateJson : mutateText
    const text = mutate(random, SITE.get(changed) ?? '')
    try {
      const contents = new Map(
        [...SITE].map(([path, own]) => [path, { text: path === changed ? text : own }]),
      )
      const { source, issues } = checkFiles(contents)
      for (const issue of issues) checkIssue(issue, contents)
      if (issues.every(({ severity }) => severity === 'warning')) compileSite(source)
    } catch (error) {
      throw new Error(`${changed}: ${shown(text)}`, { cause: error })
    }
  },
}

function checkIssue(issue: Issue, contents: ReadonlyMap<string, { text: string }>): void {
  const { code, file, line, column } = issue
  const lines = contents.get(file)?.text.split(/\r\n?|\n/u) ?? ['']
  assert.ok(line >= 1 && line <= lines.length, `${code} in line ${line} of ${lines.length}`)
  assert.ok(
    column >= 1 && column <= (lines[line - 1] ?? '').length + 1,
    `${code} in column ${column}`,
  )
  for (const locale of LOCALES) {
    const { message, found = '' } = describeIssue(issue, locale)
    assert.notEqual(message, code)
    assert.ok(found.length < 2_000, `${code} shows ${found.length} characters`)
  }
}
