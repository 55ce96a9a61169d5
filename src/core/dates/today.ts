import type { PartialDate, Period } from '../schema/partial-date.ts'

/** The day in the time zone of this machine, as `2026-07-28`. */
export function dayOfToday(now = new Date()): PartialDate {
  const part = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

/** True once the whole of the date has passed: `2026` on the first day of 2027. */
export function hasPassed(date: PartialDate, today: PartialDate): boolean {
  return date < today.slice(0, date.length)
}

/** True for a period that has ended; one without an end goes on. */
export function hasEnded({ end }: Period, today: PartialDate): boolean {
  return end !== undefined && end !== 'present' && hasPassed(end, today)
}
