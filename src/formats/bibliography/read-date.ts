import * as v from 'valibot'
import { PartialDate } from '#core/schema/partial-date.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = `(?<month>(?:${MONTHS.join('|')})\\p{L}{0,6})\\.?`
const YEAR = String.raw`(?<year>\d{4})`
const DAY = String.raw`(?<day>\d{1,2})`

/** A date in the fields of a record, where a whole text is a date; `homepage/text/read-date.ts` finds dates inside prose, which is another job. */
export interface DateParts {
  year?: string | undefined
  month?: string | undefined
  day?: string | undefined
}

/** The part that could be read, as precise as possible, and the text that could not. */
export interface ReadDate {
  date?: string
  unread?: string
}

/**
 * A date in parts. What is not a valid date is reported and never guessed: of `2024`, `13` the year is kept.
 *
 * @example dateFromParts({ year: '2024', month: 'July 28' }) // { date: '2024-07-28' }
 */
export function dateFromParts(written: DateParts): ReadDate {
  const { year = '', month = '', day = '' } = withoutSigns(written)
  if (/年/u.test(year) && month === '' && day === '') return dateFromText(year)
  const parts = [year, month, day].map((part) => part.trim())
  const text = parts.filter((part) => part !== '').join(' ')
  if (text === '') return {}
  if (!/^\d{4}$/u.test(year.trim())) return { unread: text }
  const [monthNumber, dayInMonth] = monthOf(month.trim())
  const dayNumber = day.trim() === '' ? dayInMonth : twoDigits(day.trim())
  const wanted = [year.trim(), monthNumber, dayNumber]
  const known = wanted.slice(0, wanted.includes(undefined) ? wanted.indexOf(undefined) : 3)
  const date = longestDate(known.filter((part) => part !== undefined))
  const given = [year, month, day].filter((part) => part.trim() !== '').length
  const isWhole = date?.split('-').length === known.length && known.length >= given
  return { ...(date !== undefined && { date }), ...(!isWhole && { unread: text }) }
}

const HAN_MONTHS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')

/** `2024年` and `5月`, `五月`, as their fields want them. */
function withoutSigns({ year = '', month = '', day = '' }: DateParts): DateParts {
  const named = month
    .trim()
    .replace(/月份?$/u, '')
    .trimEnd()
  const index = HAN_MONTHS.indexOf(named) + 1
  return {
    year: year.trim().replace(/^(\d{4})\s*年$/u, '$1'),
    month: index === 0 ? named : String(index),
    day: day
      .trim()
      .replace(/[日号]$/u, '')
      .trimEnd(),
  }
}

/**
 * A date in one text: `2025-07-28`, `2025/7/28`, `2025-07-28T10:00Z`, `2025-07/2025-09` (its start), `July 28, 2025`,
 * `28 July 2025`, `2025年7月28日`, `07/2025`. Of a date whose month is ambiguous, `03/04/2025` or `Spring 2025`,
 * the year is kept and the rest is reported.
 */
export function dateFromText(text: string): ReadDate {
  const written = text.trim()
  if (written === '') return {}
  const parts = FORMS.map((form) => form.exec(written)?.groups).find((groups) => groups)
  return parts === undefined ? yearOf(written) : renamed(dateFromParts(parts), written)
}

const FORMS = [
  /^(?<year>\d{4})$/u,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?(?:[T ]\d.*)?$/u,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
  // A period of EDTF is issued when it begins.
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?\/(?:\d{4}(?:-\d{2}){0,2}|\.\.)?$/u,
  /^(?<year>\d{4})\s*年(?:\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*[日号])?)?$/u,
  new RegExp(String.raw`^${MONTH}(?:\s+${DAY}(?:st|nd|rd|th)?)?,?\s+${YEAR}$`, 'iu'),
  new RegExp(String.raw`^${DAY}\s+${MONTH},?\s+${YEAR}$`, 'iu'),
  new RegExp(String.raw`^${YEAR}\s+${MONTH}(?:\s+${DAY})?$`, 'iu'),
]

const PART_OF_YEAR =
  /^[\s,年第/.-]*(?:(?:\d{1,2}[/.-]\d{1,2}[/.-]|spring|summer|autumn|fall|winter|early|mid|late|q[1-4]|[春夏秋冬]季?|[上下]半年|[一二三四1-4]季度|[初中底末])[\s,年/.-]*)?$/iu

function yearOf(written: string): ReadDate {
  const [year, ...more] = written.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []
  const isSure =
    year !== undefined && more.length === 0 && PART_OF_YEAR.test(written.replace(year, ''))
  return { ...(isSure && { date: year }), unread: written }
}

function renamed(read: ReadDate, written: string): ReadDate {
  return read.unread === undefined ? read : { ...read, unread: written }
}

/** `7`, `jul`, `July`, `July 28`, `7~28`: the month, and a day in the same field. */
function monthOf(text: string): (string | undefined)[] {
  const [, word = '', day] =
    /^(\d{1,2}|\p{L}{3,9})\.?(?:[\s,]+(\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(text) ?? []
  if (word === '') return []
  const isNumber = /^\d/u.test(word)
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
  const month = isNumber ? twoDigits(word) : index === 0 ? undefined : twoDigits(String(index))
  return [month, day === undefined ? undefined : twoDigits(day)]
}

function twoDigits(text: string): string {
  return text.padStart(2, '0')
}

function longestDate(parts: readonly string[]): string | undefined {
  for (let length = parts.length; length > 0; length -= 1) {
    const date = parts.slice(0, length).join('-')
    if (v.is(PartialDate, date)) return date
  }
  return undefined
}
