import type { Award, Service, SkillGroup } from '#core/schema/profile-sections.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { hasHan } from '#core/text/language-of.ts'
import type { Report } from '../report.ts'
import type { JsonRecord } from '../records/json-record.ts'
import { localize } from '../records/localize.ts'
import { readLabeledDate } from '../records/read-period.ts'
import { readServiceRole } from '../records/service-role.ts'
import { resumeEntry } from './resume-entry.ts'

export function readAward(record: JsonRecord, report: Report): Award | undefined {
  const entry = resumeEntry(record, report)
  const name = entry.text('title', 'name')
  const issuer = entry.text('awarder', 'issuer')
  const date = readLabeledDate(entry.text('date'), name, entry.report('date'))
  const note = entry.text('summary')
  const url = entry.text('url')
  entry.rest(name)
  if (name === '') return brokenEntry(record, report)
  return {
    name: localize(name),
    ...(isSafeUrl(url) && { links: [{ type: 'other' as const, url }] }),
    ...(issuer !== '' && { issuer: localize(issuer) }),
    ...(date !== undefined && { date }),
    ...(note !== '' && { note: localize(note) }),
  }
}

export function readSkills(record: JsonRecord, report: Report): SkillGroup | undefined {
  const entry = resumeEntry(record, report)
  const name = entry.text('name')
  const items = entry.texts('keywords').map(localize)
  entry.rest(name)
  return name === '' ? brokenEntry(record, report) : { name: localize(name), items }
}

export function readInterest(record: JsonRecord, report: Report): LocalizedText | undefined {
  const entry = resumeEntry(record, report)
  const name = entry.text('name')
  entry.rest(name)
  return name === '' ? brokenEntry(record, report) : localize(name)
}

/** Languages are a group of skills, each with how well it is spoken. */
export function readLanguages(
  records: readonly JsonRecord[],
  report: Report,
): SkillGroup | undefined {
  const items = records.flatMap((record) => {
    const entry = resumeEntry(record, report)
    const [language, fluency] = [entry.text('language', 'name'), entry.text('fluency', 'level')]
    entry.rest(language)
    if (language === '') return brokenEntry(record, report) ?? []
    return localize(fluency === '' ? language : `${language} (${fluency})`)
  })
  return items.length === 0 ? undefined : { name: { en: 'Languages', zh: '语言' }, items }
}

type FoundService = { role: Service['role']; venue: string; years: number[] }

/**
 * An entry of `volunteer` that says a position, an organization, and years in its summary, as academic service does:
 * a position that is not one of the known roles is a role of its own.
 */
export function readService(record: JsonRecord, report: Report): FoundService | undefined {
  const entry = resumeEntry(record, report)
  const position = entry.text('position')
  const role = readServiceRole(position) ?? (hasHan(position) ? { zh: position } : { en: position })
  const venue = entry.text('organization')
  const summary = entry.text('summary')
  const isYears = /^(?:(?:19|20)\d{2}[,、\s]*)+$/u.test(summary)
  const isWhole = Object.keys(record).every((key) =>
    ['position', 'organization', 'summary'].includes(key),
  )
  if (position === '' || venue === '' || !isWhole || (summary !== '' && !isYears)) return undefined
  return { role, venue, years: summary.match(/\d{4}/gu)?.map(Number) ?? [] }
}

function brokenEntry(record: JsonRecord, report: Report): undefined {
  report('broken-entry', JSON.stringify(record))
}
