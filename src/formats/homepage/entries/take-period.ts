import type { Period } from '#core/schema/partial-date.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import type { Report } from '../../report.ts'
import { textOfItem } from './entry.ts'
import { findDates } from '../text/read-date.ts'
import type { Item } from '../split/read-items.ts'

/** "2019.06 - 2022.04 (now)": it is ongoing, and the end is only the expected one. */
const STILL_ONGOING = /^\s*[(（]\s*(?:now|present|ongoing|current|至今|在读|在职)\s*[)）]/iu

/** "from 2024", "since 2024": until now. */
const SINCE = /(?<![\p{L}])(?:from|since|自)[\s*_]{0,3}$/iu

/** The period of an entry and its own lines without it, with a bar in its place. What cannot be read is reported. */
export function takePeriod(
  item: Item,
  report: Report,
): { text: string; period: Period | undefined; isDated: boolean } {
  const text = item.parts.join('\u2028')
  const dates = findDates(text)
  const date = dates.find(({ value }) => typeof value === 'object') ?? dates[0]
  // Many degrees and positions have no date.
  if (date === undefined) return { text, period: undefined, isDated: false }
  if (date.value === undefined) {
    report('unreadable-date', textOfItem(item))
    return { text, period: undefined, isDated: true }
  }
  const ongoing = STILL_ONGOING.exec(text.slice(date.index + date.length))
  if (ongoing !== null && typeof date.value === 'object' && date.value.end !== 'present') {
    const { index, length, value } = date
    report('unreadable-date', text.slice(index, index + length) + ongoing[0])
    const period: Period = { start: value.start, end: 'present' }
    return { text: around(text, index, length + ongoing[0].length), period, isDated: true }
  }
  const { value } = date
  const since = SINCE.exec(text.slice(0, date.index))
  if (since !== null && typeof value === 'string') {
    const index = since.index
    const rest = around(text, index, date.index + date.length - index)
    return { text: rest, period: { start: value, end: 'present' }, isDated: true }
  }
  return {
    text: around(text, date.index, date.length),
    period: typeof value === 'string' ? { start: value } : value,
    isDated: true,
  }
}

/** Both sides of the period, without its marks and with a bar in its place. */
function around(text: string, index: number, length: number): string {
  const before = trimEndOf(text.slice(0, index), /[*_`[(（【]/u)
  const after = text.slice(index + length).replace(/^[*_`\])）】]+/u, '')
  return `${before} | ${after}`
}
