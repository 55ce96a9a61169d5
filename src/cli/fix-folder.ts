import type { Locale } from '#core/schema/locale.ts'
import type { Migration } from '#core/migrations/migration.ts'
import type { Issue } from '#site/check/issue.ts'
import { issueText } from '#site/check/issue-text.ts'
import { fixData } from '#site/fix/fix-data.ts'
import type { Fixed } from '#site/fix/fix-data.ts'

/** Migrates a data folder and tells on standard error what was done; gives the issues that stand in the way. */
export async function fixFolder(
  folder: string,
  locale: Locale,
  migrations?: readonly Migration[],
): Promise<{ issues: Issue[] } | undefined> {
  const fixed = await fixData(folder, migrations)
  const isBlocked = 'issues' in fixed
  const lines = isBlocked ? [issueText(locale, 'fix.blocked') ?? ''] : describeFix(fixed, locale)
  for (const line of lines) process.stderr.write(`${line}\n`)
  return isBlocked ? fixed : undefined
}

/** What was done, line by line; nothing for data of a later version, which the check speaks of. */
export function describeFix({ from, to, steps, written }: Fixed, locale: Locale): string[] {
  if (from > to) return []
  if (from === to) return [issueText(locale, 'fix.current', { to }) ?? '']
  const files = written.join(issueText(locale, 'comma') ?? ', ')
  const summary = issueText(locale, 'fix.migrated', { from, to, files }) ?? ''
  return [...steps.map((step) => `- ${step[locale]}`), summary]
}
