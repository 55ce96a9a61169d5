import type { Locale } from '#core/schema/locale.ts'
import type { CslDate } from '#formats/csl-json/csl-item.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** How a style writes months in English. */
export interface DateLook {
  month: 'long' | 'short' | 'mla'
  /** `{m} {d}, {y}`; unknown parts are left out, with their separators. */
  full: 'mdy' | 'dmy' | 'iso'
  zeroDay?: true
  /** Prints `n.d.` where the year is unknown; otherwise nothing. */
  sayUnknown?: true
  /** What stands there for the year of a work that is not out begins a sentence. */
  capitalStatus?: true
}

export function yearText({ 'date-parts': [[year]] }: CslDate): string {
  return String(year ?? '')
}

/** The month alone, or with the day: `July 28`, `7月28日`. */
export function monthDayText(
  { 'date-parts': [[, month, day]] }: CslDate,
  look: DateLook,
  locale: Locale,
): string {
  if (month === undefined) return ''
  if (locale === 'zh') return `${month}月${day === undefined ? '' : `${day}日`}`
  const name = monthName(month, look)
  if (day === undefined) return name
  const number = look.zeroDay ? String(day).padStart(2, '0') : String(day)
  return look.full === 'dmy' ? `${number} ${name}` : `${name} ${number}`
}

export function monthText({ 'date-parts': [[, month]] }: CslDate, look: DateLook, locale: Locale) {
  if (month === undefined) return ''
  return locale === 'zh' ? `${month}月` : monthName(month, look)
}

export function monthYearText(date: CslDate, look: DateLook, locale: Locale): string {
  const month = monthText(date, look, locale)
  if (locale === 'zh') return `${yearText(date)}年${month}`
  return month === '' ? yearText(date) : `${month} ${yearText(date)}`
}

export function dateText(date: CslDate, look: DateLook, locale: Locale): string {
  const [year, month, day] = date['date-parts'][0]
  if (look.full === 'iso') {
    return [year, month, day]
      .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
      .join('-')
  }
  if (day === undefined) return monthYearText(date, look, locale)
  const monthDay = monthDayText(date, look, locale)
  if (locale === 'zh') return `${yearText(date)}年${monthDay}`
  return look.full === 'dmy' ? `${monthDay} ${yearText(date)}` : `${monthDay}, ${yearText(date)}`
}

function monthName(month: number, { month: form }: DateLook): string {
  const name = MONTHS[month - 1] ?? ''
  // May is never shortened; MLA also keeps June and July.
  if (form === 'long' || name.length === 3 || (form === 'mla' && name.length === 4)) return name
  return form === 'mla' && name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`
}
