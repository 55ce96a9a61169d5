import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '#core/schema/locale.ts'
import type { Migration } from '#core/migrations/migration.ts'
import type { Issue } from '#site/check/issue.ts'
import { issueText } from '#site/check/issue-text.ts'
import { fixData } from '#site/fix/fix-data.ts'
import type { Fixed } from '#site/fix/fix-data.ts'
import { writeSchemas } from './commands/schema.ts'

/**
 * Migrates a data folder, renews the schemas for editors where it has them, and tells on standard error what was
 * done; gives the issues that stand in the way.
 */
export async function fixFolder(
  folder: string,
  locale: Locale,
  migrations?: readonly Migration[],
): Promise<{ issues: Issue[] } | undefined> {
  const fixed = await fixData(folder, migrations)
  if ('issues' in fixed) {
    tell(issueText(locale, 'fix.blocked'))
    return fixed
  }
  for (const line of describeFix(fixed, locale)) tell(line)
  const schemas = join(folder, 'schema')
  if (fixed.from > fixed.to || !existsSync(schemas)) return undefined
  await writeSchemas({ data: folder })
  tell(issueText(locale, 'fix.schemas', { folder: schemas }))
  return undefined
}

function tell(line = ''): void {
  process.stderr.write(`${line}\n`)
}

/** What was done, line by line; nothing for data of a later version, which the check speaks of. */
export function describeFix({ from, to, steps, written }: Fixed, locale: Locale): string[] {
  if (from > to) return []
  if (from === to) return [issueText(locale, 'fix.current', { to }) ?? '']
  const files = written.join(issueText(locale, 'comma') ?? ', ')
  const summary = issueText(locale, 'fix.migrated', { from, to, files }) ?? ''
  return [...steps.map((step) => `- ${step[locale]}`), summary]
}
