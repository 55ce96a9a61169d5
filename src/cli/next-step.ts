import { join } from 'node:path'
import type { Locale } from '#core/schema/locale.ts'
import type { ImportResult } from '#disk/import/import-source.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'

interface StepOptions {
  dataFolder: string
  slug: string
  dryRun: boolean
  locale: Locale
}

/** The one sentence at the end of a report: what the person should do next. */
export function nextStep(result: ImportResult, options: StepOptions): string {
  const { remarks, questions, parts, files, review } = result
  const { dataFolder, slug, dryRun, locale } = options
  const profile = join(dataFolder, slug, 'profile.json')
  const about = remarks.find(({ code }) => code === 'no-owner' || code === 'unknown-owner')
  if (about?.code === 'no-owner') {
    const { author, found } = about
    const params = { file: profile, found, ...(author !== undefined && { author: author.name }) }
    return diagnosticText(locale, 'import.next.no-owner', params)
  }
  if (dryRun) return diagnosticText(locale, 'import.next.write')
  if (about !== undefined)
    return diagnosticText(locale, 'import.next.name', { file: profile, found: about.found })
  const open = questions.filter(({ answer }) => answer === undefined).length
  if (open > 0) {
    const isWritten = review !== undefined && files.includes(review)
    const file = join(dataFolder, review ?? join(slug, 'import-review.md'))
    const key = isWritten ? 'import.next.tick' : 'import.next.review'
    return diagnosticText(locale, key, { count: open, file })
  }
  const unread = parts.reduce((sum, part) => sum + part.unread, 0)
  if (unread > 0) return diagnosticText(locale, 'import.next.unread', { count: unread })
  return diagnosticText(locale, 'import.next.look')
}
