import type { Education, Experience } from '#core/schema/profile-sections.ts'
import type { Period } from '#core/schema/partial-date.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import { dateFromText } from '../bibliography/read-date.ts'
import type { Report } from '../report.ts'
import type { JsonRecord } from '../records/json-record.ts'
import { localize } from '../records/localize.ts'
import { isOngoing, readPeriod } from '../records/read-period.ts'
import { resumeEntry, type ResumeEntry } from './resume-entry.ts'

/** An entry of `work` or `volunteer`; reported if it lacks a position or an organization. */
export function readPosition(record: JsonRecord, report: Report): Experience | undefined {
  const entry = resumeEntry(record, report)
  const organization = entry.text('name', 'organization', 'company')
  const role = entry.text('position')
  const label = [organization, role].filter((part) => part !== '').join(', ')
  const period = periodOf(entry, label)
  const highlights = [...entry.texts('summary'), ...entry.texts('highlights')]
  entry.rest(label)
  if (organization === '' || role === '') {
    report('broken-entry', JSON.stringify(record))
    return undefined
  }
  return {
    ...(period !== undefined && { period }),
    role: localize(role),
    organization: localize(organization),
    ...(highlights.length > 0 && {
      highlights: highlights.map((text) => localize(asMarkdown(text))),
    }),
  }
}

/** An entry of `education`; reported if it lacks a degree or an institution. */
export function readStudy(record: JsonRecord, report: Report): Education | undefined {
  const entry = resumeEntry(record, report)
  const institution = entry.text('institution')
  const degree = entry.text('studyType')
  const field = entry.text('area')
  const period = periodOf(entry, institution)
  entry.rest(institution)
  if (institution === '' || degree === '') {
    report('broken-entry', JSON.stringify(record))
    return undefined
  }
  return {
    ...(period !== undefined && { period }),
    degree: localize(degree),
    ...(field !== '' && { field: localize(field) }),
    institution: localize(institution),
  }
}

/** The format has no word for ongoing: all its programs show a start without an end that way. An end alone is reported. */
function periodOf(entry: ResumeEntry, label: string): Period | undefined {
  if (entry.text('startDate') === '' && entry.text('endDate') === '') return undefined
  const start = dateFromText(entry.text('startDate'))
  const end = entry.text('endDate')
  const report = entry.report(
    start.date === undefined || start.unread !== undefined ? 'startDate' : 'endDate',
  )
  const isOpen = isOngoing(end) || (end === '' && start.date !== undefined)
  return readPeriod({ start, end: isOpen ? 'present' : dateFromText(end) }, label, report)
}
