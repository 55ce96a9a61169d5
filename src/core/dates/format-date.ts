import type { Locale } from '../schema/locale.ts'
import type { PartialDate, Period } from '../schema/partial-date.ts'

// A table, not Intl: page and browser must print the same letters, and Intl data differ by version.
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * A date as precisely as it is known.
 *
 * @example formatDate('2025-07', 'en') // 'Jul 2025'
 * @example formatDate('2025-07-28', 'zh') // '2025年7月28日'
 */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year = '', , day] = date.split('-')
  const month = formatMonth(date, locale)
  const dayNumber = day === undefined ? '' : String(Number(day))
  if (locale === 'zh') return `${year}年${month}${dayNumber === '' ? '' : `${dayNumber}日`}`
  return [dayNumber, month, year].filter((part) => part !== '').join(' ')
}

/** The month alone ("Jul", "7月"), empty for a date that is only a year. */
export function formatMonth(date: PartialDate, locale: Locale): string {
  const month = Number(date.split('-')[1] ?? 0)
  if (month === 0) return ''
  return locale === 'zh' ? `${month}月` : (MONTHS[month - 1] ?? '')
}

/** "Sep 2022 – present", "2022年9月至今", "2018—2022年"; a point in time as that date alone. */
export function formatPeriod({ start, end }: Period, locale: Locale): string {
  if (end === undefined || end === start) return formatDate(start, locale)
  if (locale === 'zh') return chinesePeriod(start, end)
  return `${formatDate(start, locale)} – ${end === 'present' ? 'present' : formatDate(end, locale)}`
}

/** With the dash of GB/T 15834; 年 is written once between two years, and the year once between months of one. */
function chinesePeriod(start: PartialDate, end: PartialDate): string {
  if (end === 'present') return `${formatDate(start, 'zh')}至今`
  const [startYear = '', ...startRest] = start.split('-')
  const [endYear, ...endRest] = end.split('-')
  if (startRest.length === 0 && endRest.length === 0) return `${startYear}—${endYear}年`
  const until = formatDate(end, 'zh')
  const isSameYear = startYear === endYear && startRest.length > 0 && endRest.length > 0
  return `${formatDate(start, 'zh')}—${isSameYear ? until.slice(`${endYear}年`.length) : until}`
}
