import { PartialDate, type Period } from '#core/schema/partial-date.ts'
import { is } from 'valibot'

/**
 * A date inside prose: its position and its value; no value if there is no such day or month. A date that is a field
 * of a record is read by `bibliography/read-date.ts`: there is nothing to find, and what cannot be read is kept.
 */
export type FoundDate = { index: number; length: number; value: PartialDate | Period | undefined }

const MONTHS: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  mar: '03',
  apr: '04',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  oct: '10',
  nov: '11',
  dec: '12',
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?'
/** Of a season only the year is kept: the month is unknown. */
const SEASON = '(?:spring|summer|autumn|fall|winter)(?![a-z])'
const YEAR = '(?:19|20)\\d{2}'
const SPACE = '[ \\u00a0]{0,3}'

type DateParts = (string | undefined)[]

/** Every style in which home pages write a date, the more precise before the less; parts: year, month, day. */
const STYLES: readonly (readonly [pattern: string, order: 'ymd' | 'mdy' | 'dmy' | 'my'])[] = [
  [
    `(${YEAR})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[+-]\\d{2}:?\\d{2}| ?Z)?)?`,
    'ymd',
  ],
  [`(${YEAR})[./](\\d{1,2})[./](\\d{1,2})`, 'ymd'],
  [`(${YEAR})${SPACE}年${SPACE}(\\d{1,2})${SPACE}月${SPACE}(\\d{1,2})${SPACE}[日号]`, 'ymd'],
  [`(${YEAR})${SPACE}年${SPACE}(\\d{1,2})${SPACE}月份?`, 'ymd'],
  [`(${YEAR})[./-](\\d{1,2})`, 'ymd'],
  [`(\\d{1,2})[./](${YEAR})`, 'my'],
  [`(${MONTH})${SPACE}(\\d{1,2})(?:st|nd|rd|th)?(?:,${SPACE}|[ \\u00a0]{1,3})(${YEAR})`, 'mdy'],
  [`(\\d{1,2})(?:st|nd|rd|th)?${SPACE}(${MONTH}),?${SPACE}(${YEAR})`, 'dmy'],
  [`(${MONTH}),?${SPACE}(${YEAR})`, 'my'],
  [`(${YEAR}),?${SPACE}(${MONTH})`, 'ymd'],
  [`${SEASON},?${SPACE}(${YEAR})`, 'ymd'],
  [`(${YEAR})${SPACE}年?${SPACE}[春夏秋冬]季?(?:学期)?(?!\\p{Script=Han})`, 'ymd'],
  // 2021 年度 is the year, and 年度 a word of what follows.
  [`(${YEAR})(?:${SPACE}年(?!度))?`, 'ymd'],
]

/** Where a date may begin: not within a number, a word or a version. */
const BEGINNING = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}]|\\d[./-])(?:${YEAR}|\\d{1,2}[./ ]|${MONTH}|${SEASON})`,
  'giu',
)
const END = '(?!\\d|[./]\\d|-\\d{1,2}(?!\\d)|\\p{Script=Latin})'
/** After a year at the end of a date a hyphen begins the other end of a range. */
const END_OF_MONTH_YEAR = '(?!\\d|[./]\\d|\\p{Script=Latin})'
const RANGE = new RegExp(`${SPACE}(?:[-–—−~～至到]+|to|until)${SPACE}`, 'iuy')
const OPEN_END = /(?:now|present|today|current|ongoing|至今|今|现在|目前|进行中)(?![a-z])/iuy
const UNTIL_NOW = /[ \u00a0]{0,3}至今(?!\p{Script=Han})/uy
/** The end of "2023年6月—8月" and of "2023年6月1日—3日", where the end omits what it shares with the start. */
const SHORT_END = /(?:(\d{1,2})月份?)?(?:(\d{1,2})[日号])?(?!\d)/uy
const LONE_MONTH = new RegExp(
  `(${MONTH})${SPACE}[-–—]${SPACE}(${MONTH}),?${SPACE}(${YEAR})${END}`,
  'iuy',
)

const READERS = STYLES.map(([pattern, order]) => ({
  regex: new RegExp(pattern + (order === 'my' ? END_OF_MONTH_YEAR : END), 'iuy'),
  order,
}))

/** All dates and periods of a text, from left to right. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  const beginning = new RegExp(BEGINNING)
  for (let match = beginning.exec(text); match !== null; match = beginning.exec(text)) {
    const date = dateOrPeriodAt(text, match.index)
    if (date === undefined) continue
    found.push(date)
    beginning.lastIndex = date.index + date.length
  }
  return found
}

/** The value of a text that is only a date. */
export function readDate(text: string): FoundDate['value'] {
  const trimmed = text.trim()
  const [found] = findDates(trimmed)
  return found?.index === 0 && found.length === trimmed.length ? found.value : undefined
}

function dateOrPeriodAt(text: string, index: number): FoundDate | undefined {
  const months = execAt(LONE_MONTH, text, index)
  if (months !== null) {
    const [whole, from = '', to = '', year = ''] = months
    const period = periodOf(dateOf([year, from]), dateOf([year, to]))
    return { index, length: whole.length, value: period }
  }
  const start = dateAt(text, index)
  if (start === undefined) return undefined
  const range = execAt(RANGE, text, index + start.length)
  if (range === null) return openPeriodAt(text, index, start) ?? start
  const next = index + start.length + range[0].length
  const now = execAt(OPEN_END, text, next)
  if (now !== null) {
    const value = periodOf(start.value, 'present')
    return { index, length: next + now[0].length - index, value }
  }
  const end = dateAt(text, next) ?? shortEndAt(text, next, start)
  if (end === undefined) return start
  return { index, length: next + end.length - index, value: periodOf(start.value, end.value) }
}

/** "2014.9 至今" needs no dash. */
function openPeriodAt(text: string, index: number, start: Single): FoundDate | undefined {
  const now = execAt(UNTIL_NOW, text, index + start.length)
  if (now === null || start.value === undefined) return undefined
  const value = periodOf(start.value, 'present')
  return { index, length: start.length + now[0].length, value }
}

type Single = { index: number; length: number; value: PartialDate | undefined }

function dateAt(text: string, index: number): Single | undefined {
  for (const { regex, order } of READERS) {
    const match = execAt(regex, text, index)
    if (match === null) continue
    const [whole, ...parts] = match
    return { index, length: whole.length, value: dateOf(inOrder(parts, order)) }
  }
  return undefined
}

/** After a Chinese date, a month or a day alone: of the same year, or of the same month. */
function shortEndAt(text: string, index: number, start: Single): Single | undefined {
  const isChinese = /[月日号]份?$/u.test(text.slice(start.index, start.index + start.length))
  const [year, month] = start.value?.split('-') ?? []
  const match = isChinese ? execAt(SHORT_END, text, index) : null
  if (match === null || match[0] === '') return undefined
  const [{ length }, ownMonth = month, day] = match
  return { index, length, value: dateOf([year, ownMonth, day]) }
}

function inOrder([a, b, c]: DateParts, order: 'ymd' | 'mdy' | 'dmy' | 'my'): DateParts {
  if (order === 'my') return [b, a]
  if (order === 'mdy') return [c, a, b]
  return order === 'dmy' ? [c, b, a] : [a, b, c]
}

/** A reversed range has no certain meaning, nor has one with a day that does not exist. */
function periodOf(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
): Period | undefined {
  if (start === undefined || end === undefined) return undefined
  const length = Math.min(start.length, end.length)
  const isReversed = end !== 'present' && end.slice(0, length) < start.slice(0, length)
  return isReversed ? undefined : { start, end }
}

function dateOf([year, month, day]: DateParts): PartialDate | undefined {
  const parts = [year, month, day].flatMap((part) => {
    if (part === undefined) return []
    return MONTHS[part.slice(0, 3).toLowerCase()] ?? part.padStart(2, '0')
  })
  const date = parts.join('-')
  return is(PartialDate, date) ? date : undefined
}

function execAt(regex: RegExp, text: string, index: number): RegExpExecArray | null {
  regex.lastIndex = index
  return regex.exec(text)
}
