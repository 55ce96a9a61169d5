import type { Period } from '#core/schema/partial-date.ts'
import type { Tell } from '../bibliography/finish-publication.ts'
import { dateFromText, type ReadDate } from '../bibliography/read-date.ts'

/** How sources say in the place of a date that something goes on. */
const GOING_ON =
  /^(?:present|ongoing|on-?going|now|current(?:ly)?|today|to date|until now|in progress|至今|现在|今|目前|进行中)\.?$/iu

/** A date, with what cannot be read of it told. */
export function tellDate(
  { date, unread }: ReadDate,
  label: string,
  tell: Tell,
): string | undefined {
  if (unread !== undefined) tell('unreadable-date', `${label}: ${unread}`)
  return date
}

/** For records in which the title says which one has the date. */
export function tellDatesOf(label: string, tell: Tell): Tell {
  return (code, found, at) =>
    tell(code, code === 'unreadable-date' ? `${label}: ${found}` : found, at)
}

export function readTold(text: string, label: string, tell: Tell): string | undefined {
  return tellDate(dateFromText(text), label, tell)
}

export function isGoingOn(text: string): boolean {
  return GOING_ON.test(text.trim())
}

/**
 * A period. What does not begin at a date that can be read has none; an end that is before its start, or
 * that cannot be read, is told and left out.
 */
export function readPeriod(
  { start, end }: { start: ReadDate; end: ReadDate | 'present' },
  label: string,
  tell: Tell,
): Period | undefined {
  const from = tellDate(start, label, tell)
  const to = end === 'present' ? end : tellDate(end, label, tell)
  if (from === undefined) {
    if (start.unread === undefined) tell('unreadable-date', `${label}: – ${to ?? ''}`)
    return undefined
  }
  if (to !== undefined && to !== 'present' && isBefore(to, from)) {
    tell('unreadable-date', `${label}: ${from} – ${to}`)
    return { start: from }
  }
  return { start: from, ...(to !== undefined && { end: to }) }
}

/** As far as both are known: `2024` is not before `2024-05`. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}
