import type { PartialDate } from '../schema/partial-date.ts'

/**
 * Order for `sort`: newest first; within a month or year the more precise dates come before the
 * date that says no more than the month or year, and what has no date comes last. Equal dates keep their order
 * (`sort` is stable).
 *
 * @example ['2025', '2025-07', '2025-07-28'].sort(compareNewestFirst) // reversed
 */
export function compareNewestFirst(a: PartialDate = '', b: PartialDate = ''): number {
  // ISO dates order as text, and a prefix, so also no date at all, is the lesser of two.
  if (a === b) return 0
  return a < b ? 1 : -1
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}
