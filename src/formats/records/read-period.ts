import type { Period } from '#core/schema/partial-date.ts'
import type { Report } from '../report.ts'
import { dateFromText, type ReadDate } from '../bibliography/read-date.ts'

/** What sources write instead of a date for something that is ongoing. */
const ONGOING =
  /^(?:present|ongoing|on-?going|now|current(?:ly)?|today|to date|until now|in progress|至今|现在|今|目前|进行中)\.?$/iu

/** The date; the part that cannot be read is reported. */
export function reportDate(
  { date, unread }: ReadDate,
  label: string,
  report: Report,
): string | undefined {
  if (unread !== undefined) report('unreadable-date', `${label}: ${unread}`)
  return date
}

/** A report that puts the label of a record before its unreadable dates. */
export function reportDatesOf(label: string, report: Report): Report {
  return (code, found, at) =>
    report(code, code === 'unreadable-date' ? `${label}: ${found}` : found, at)
}

export function readLabeledDate(text: string, label: string, report: Report): string | undefined {
  return reportDate(dateFromText(text), label, report)
}

export function isOngoing(text: string): boolean {
  return ONGOING.test(text.trim())
}

/**
 * A period; undefined if its start cannot be read. An end that is before the start, or that cannot be read, is
 * reported and left out.
 */
export function readPeriod(
  { start, end }: { start: ReadDate; end: ReadDate | 'present' },
  label: string,
  report: Report,
): Period | undefined {
  const from = reportDate(start, label, report)
  const to = end === 'present' ? end : reportDate(end, label, report)
  if (from === undefined) {
    if (start.unread === undefined) report('unreadable-date', `${label}: – ${to ?? ''}`)
    return undefined
  }
  if (to !== undefined && to !== 'present' && isBefore(to, from)) {
    report('unreadable-date', `${label}: ${from} – ${to}`)
    return { start: from }
  }
  return { start: from, ...(to !== undefined && { end: to }) }
}

/** Compares only what both have: `2024` is not before `2024-05`. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}
