import { defined, filled } from '#core/json/defined.ts'
import { splitDegree } from '../entries/read-education.ts'
import type { DataRecord } from './data-record.ts'
import { entryAt, optional, PLACE, TITLE, type EntryContext } from './entry-context.ts'
import { linksOfRecord } from './links-of-record.ts'
import { readPeriodOf } from './read-period-of.ts'

export function readStudy(record: DataRecord, context: EntryContext): boolean {
  const written = record.text('degree', 'course', 'studyType', 'title', 'qualification', 'name')
  const institution = record.text(
    'institution',
    'school',
    'university',
    'organization',
    'org',
    'company',
    'subtitle',
    'location',
  )
  if (written === '' || institution === '') return false
  const own = record.text('area', 'field', 'major')
  const { degree, field } = own === '' ? splitDegree(written) : { degree: written, field: own }
  const period = readPeriodOf(record, `${written}, ${institution}`)
  const highlights = highlightsOf(record, context)
  const value = defined({
    period,
    degree: record.localize(degree),
    field: field === undefined ? undefined : record.localize(field),
    institution: record.localizeName(institution),
    unit: optional(record, 'department', 'unit'),
    highlights: filled(highlights),
  })
  context.parts.education.push(entryAt(value, record, `${degree} ${institution}`, context))
  record.rest(institution)
  return true
}

export function readPosition(record: DataRecord, context: EntryContext): boolean {
  const role = record.text('position', 'role', 'title', 'job', 'name')
  const organization = record.text('company', ...PLACE)
  if (role === '' || organization === '') return false
  const value = defined({
    period: readPeriodOf(record, `${role}, ${organization}`),
    role: record.localize(role),
    organization: record.localizeName(organization),
    unit: optional(record, 'department', 'unit', 'group'),
    highlights: filled(highlightsOf(record, context)),
  })
  context.parts.experience.push(entryAt(value, record, `${role} ${organization}`, context))
  record.rest(organization)
  return true
}

/** Points and paragraphs about a degree or position, nested ones below their own heading. */
function highlightsOf(record: DataRecord, { body = '' }: EntryContext) {
  const prose = record.markdown('summary', 'description', 'content', 'details')
  const lists = [
    'description',
    'highlights',
    'responsibilities',
    'duties',
    'items',
    'contents',
    'courses',
    'summary',
  ]
  const points = lists.flatMap((key) => {
    const list = record.value(key)
    return Array.isArray(list) ? pointsOf(list) : []
  })
  return [prose, ...points, body].filter((text) => /[\p{L}\p{N}]/u.test(text)).map(record.localize)
}

function pointsOf(list: readonly unknown[]): string[] {
  return list.flatMap((point) => {
    if (typeof point === 'string') return [point.trim()]
    if (typeof point !== 'object' || point === null) return []
    const parts = Object.values(point).flatMap((part) =>
      Array.isArray(part) ? pointsOf(part).join('; ') : String(part),
    )
    return [parts.join(': ')]
  })
}

export function readAwardRecord(record: DataRecord, context: EntryContext): boolean {
  const nested = record.value('items')
  const written = record.text('year', 'date')
  if (Array.isArray(nested) && record.text(...TITLE) === '') {
    for (const name of record.texts('items')) {
      const value = defined({ name: record.localizeName(name), date: yearOf(written) })
      context.parts.awards.push(entryAt(value, record, name, context))
    }
    record.rest(written)
    return true
  }
  const name = record.text('title', 'name', 'award', 'honor')
  if (name === '') return false
  const period = readPeriodOf(record, name)
  const isSpan = period?.end !== undefined && period.end !== 'present'
  const date = isSpan ? period : period?.start
  const issuer = record.text(
    'issuer',
    'awarder',
    'organization',
    'institution',
    'subtitle',
    'company',
    'venue',
  )
  const note = record.text('summary', 'description', 'content', 'details', 'note')
  const value = defined({
    name: record.localizeName(name),
    issuer: issuer === '' ? undefined : record.localizeName(issuer),
    date: date ?? yearOf(context.heading),
    note: note === '' ? undefined : record.localize(note),
    links: filled(linksOfRecord(record, context)),
  })
  context.parts.awards.push(entryAt(value, record, name, context))
  record.rest(name)
  return true
}

function yearOf(text: string): string | undefined {
  return /^(?:19|20)\d{2}$/u.test(text) ? text : undefined
}
