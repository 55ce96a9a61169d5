import type { Period } from '#core/schema/partial-date.ts'
import { findDates, readDate } from '../text/read-date.ts'
import { isOngoing } from '../../records/read-period.ts'
import type { DataRecord } from './data-record.ts'

const START = [
  'start',
  'startDate',
  'start_date',
  'date_start',
  'dateStart',
  'from',
  'begin',
  'start_year',
]
const END = ['end', 'endDate', 'end_date', 'date_end', 'dateEnd', 'to', 'until', 'end_year']
const WHOLE = [
  'period',
  'time_period',
  'timePeriod',
  'dates',
  'date',
  'time',
  'years',
  'year',
  'duration',
  'when',
  'term',
  'semester',
  '时间',
  '日期',
]

/** The period of a record from its two ends, or from one text; what cannot be read is reported. */
export function readPeriodOf(record: DataRecord, label: string): Period | undefined {
  const start = record.text(...START)
  const end = record.text(...END)
  if (start !== '') return fromEnds({ start, end }, label, record)
  const written = record.text(...WHOLE)
  if (written === '') return undefined
  const value = readDate(written) ?? findDates(written)[0]?.value
  if (value === undefined) {
    record.report('unreadable-date', `${label}: ${written}`)
    return undefined
  }
  return typeof value === 'string' ? { start: value } : value
}

/** A day, month or year; of a period its start. */
export function readDateOf(record: DataRecord, label: string): string | undefined {
  const period = readPeriodOf(record, label)
  return period?.start
}

function fromEnds(
  { start, end }: { start: string; end: string },
  label: string,
  { report }: DataRecord,
): Period | undefined {
  const from = dayOf(start)
  if (from === undefined) {
    report('unreadable-date', `${label}: ${start}`)
    return undefined
  }
  if (end === '' || isOngoing(end)) return { start: from, end: 'present' }
  const to = dayOf(end)
  const length = Math.min(from.length, to?.length ?? 0)
  if (to === undefined || to.slice(0, length) < from.slice(0, length)) {
    report('unreadable-date', `${label}: ${start} – ${end}`)
    return { start: from }
  }
  return { start: from, end: to }
}

function dayOf(text: string): string | undefined {
  const value = readDate(text)
  return typeof value === 'string' ? value : value?.start
}
