import type { PartialDate } from '#core/schema/partial-date.ts'

/**
 * The instant that stands for a date in formats that ask for one: ten o'clock UTC, which is the same day from Hawaii to
 * New Zealand, so that no reader's time zone moves the item to another day. Of a month or year the first day.
 *
 * @example instantOf('2025-07') // '2025-07-01T10:00:00Z'
 */
export function instantOf(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}T10:00:00Z`
}
