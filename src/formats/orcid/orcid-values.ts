import type { Report } from '../report.ts'
import { dateFromParts, type ReadDate } from '../bibliography/read-date.ts'
import type { JsonRecord } from '../records/json-record.ts'
import { textAt, valueAt } from '../records/json-values.ts'

/** A date of ORCID: year, month and day, each in an object of its own or absent. */
export function readOrcidDate(value: unknown): ReadDate {
  const [year, month, day] = datePartsOf(value)
  return dateFromParts({ year, month, day })
}

export function datePartsOf(value: unknown): string[] {
  return ['year', 'month', 'day'].map((part) => textAt(value, part, 'value'))
}

/** False for what is private or visible to trusted parties only: no page may show it. It is reported. */
export function isPublic(item: JsonRecord, label: string, report: Report): boolean {
  const visibility = textAt(item, 'visibility').toLowerCase()
  const isShown = visibility === '' || visibility === 'public'
  if (!isShown) report('not-understood', `${label} (${visibility})`)
  return isShown
}

export function hasValue(record: unknown, name: string): boolean {
  const value = valueAt(record, name)
  return value !== undefined && value !== null
}
