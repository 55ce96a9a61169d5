import { dateFromParts, dateFromText, type ReadDate } from '../bibliography/read-date.ts'
import { isRecord, textIn } from '../records/json-record.ts'

/** A date of CSL: in parts (of a period the first), raw, literal, or simply a text. */
export function readCslDate(value: unknown): ReadDate {
  return partsOf(value).map(dateOfParts)[0] ?? dateOfText(value)
}

/** A day or a period: both dates of one that has two. */
export function readCslPeriod(value: unknown): ReadDate & { end?: string } {
  const written = typeof value === 'string' ? value.split('/').map(dateFromText) : []
  const [start = dateOfText(value), end] =
    written.length === 2 ? written : partsOf(value).map(dateOfParts)
  return end?.date === undefined ? start : { ...start, end: end.date }
}

function partsOf(value: unknown): unknown[][] {
  const list: unknown = isRecord(value) ? value['date-parts'] : undefined
  if (!Array.isArray(list)) return []
  const dates = list.filter((parts): parts is unknown[] => Array.isArray(parts))
  return dates.filter((parts) => parts.some((part) => textOf(part) !== ''))
}

function dateOfParts([year, month, day]: readonly unknown[]): ReadDate {
  return dateFromParts({ year: textOf(year), month: textOf(month), day: textOf(day) })
}

function dateOfText(value: unknown): ReadDate {
  if (isRecord(value)) return dateFromText(textIn(value, 'raw') || textIn(value, 'literal'))
  return dateFromText(textOf(value))
}

function textOf(part: unknown): string {
  return typeof part === 'number' || typeof part === 'string' ? String(part) : ''
}
