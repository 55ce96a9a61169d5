import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Migration } from '#core/migrations/migrate-data.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { Issue } from '#data/issues/issue.ts'
import type { RepairedIssue } from '#data/load/repair-files.ts'
import { fixData, type Fixed } from '#disk/data/fix-data.ts'
import { repairData } from '#disk/data/repair-data.ts'
import { writeSchemas } from '#disk/data/write-schemas.ts'
import { createSay, listOf } from './say.ts'
import { printMessage } from './print.ts'

/**
 * Migrates a data folder, repairs what can be meant in one way only, renews the schemas for editors where it has them, and
 * reports on standard error what was done; gives the issues that are in the way.
 */
export async function fixFolder(
  folder: string,
  locale: Locale,
  migrations?: readonly Migration[],
): Promise<{ issues: Issue[] } | undefined> {
  const say = createSay(locale)
  const fixed = await fixData(folder, migrations)
  if ('issues' in fixed) {
    printMessage(say('fix.blocked'))
    return fixed
  }
  for (const line of describeFix(fixed, locale)) printMessage(line)
  if (fixed.from <= fixed.to && existsSync(folder))
    for (const line of describeRepairs(await repairData(folder), locale)) printMessage(line)
  const schemas = join(folder, 'schema')
  if (fixed.from > fixed.to || !existsSync(schemas)) return undefined
  await writeSchemas(folder)
  printMessage(say('fix.schemas', { folder: schemas }))
  return undefined
}

/** Each repair on a line: where it was made, and what is there now. */
export function describeRepairs(repaired: readonly RepairedIssue[], locale: Locale): string[] {
  if (repaired.length === 0) return []
  const say = createSay(locale)
  const lines = repaired.map(({ file, line, column, path, repair }) => {
    const place = [`${file}:${line}:${column}`, path].filter((part) => part !== '').join(' ')
    return `- ${say('fix.repair', { place, written: shortened(repair.text) })}`
  })
  return [say('fix.repaired', { count: repaired.length }), ...lines]
}

const LONGEST = 80

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

/** What was done, line by line; nothing for data of a later version, which the check reports. */
export function describeFix({ from, to, steps, written }: Fixed, locale: Locale): string[] {
  if (from > to) return []
  const say = createSay(locale)
  if (from === to) return [say('fix.current', { to })]
  const summary = say('fix.migrated', { from, to, files: listOf(written, say) })
  return [...steps.map((step) => `- ${step[locale]}`), summary]
}
