import { trimEndOf } from '#core/text/trim-of.ts'
import { findDates, type FoundDate } from '../text/read-date.ts'

const BEFORE = /^(?:[\s*_`=[({（【「~|:：,，.。·–—-]|\p{Extended_Pictographic}|\uFE0F)*$/u
const AFTER = /^[\s*_`=\])}）】」~|:：,，.。;；·–—-]*/u
const ALL_AFTER = /^[\s*_`=\])}）】」~|:：,，.。;；·–—-]*$/u
const BEFORE_LAST = /[\s*_`=[({（【|~:：,，·–—-]/u
/** `2018&2019`: not a single date. */
const TWO_YEARS = /^\s*(?:&|and|、|和)\s*(?:19|20)\d{2}(?!\d)/u
const MARK = /\*\*|==|[*_`]/gu

/** A date at the beginning or end of a text, and the text without it; `found` is the date as written. */
export type TakenDate = { value: FoundDate['value']; rest: string; found: string }

/** The date at the beginning, otherwise at the end; undefined if the text has none in either place. */
export function takeDate(text: string): TakenDate | undefined {
  const dates = findDates(text)
  return takeFirst(text, dates[0]) ?? takeLast(text, dates.at(-1))
}

export function takeLeadingDate(text: string): TakenDate | undefined {
  return takeFirst(text, findDates(text.slice(0, 80))[0])
}

function takeFirst(text: string, date: FoundDate | undefined): TakenDate | undefined {
  if (date === undefined || date.index > 20 || !BEFORE.test(text.slice(0, date.index)))
    return undefined
  const { before, after, found } = around(text, date)
  if (TWO_YEARS.test(after)) return undefined
  const [closing] = AFTER.exec(after) ?? ['']
  const opened = unclosed(before, closing)
  // A mark that opens after the date belongs to the text.
  const reopened = unclosed(closing, before).filter((mark) =>
    after.slice(closing.length).includes(mark),
  )
  const rest = [...opened, ...reopened].join('') + after.slice(closing.length)
  return { value: date.value, rest: rest.trim(), found }
}

function takeLast(text: string, date: FoundDate | undefined): TakenDate | undefined {
  if (date === undefined) return undefined
  const { before, after, found } = around(text, date)
  if (!ALL_AFTER.test(after)) return undefined
  const kept = trimEndOf(before, BEFORE_LAST)
  const signs = before.slice(kept.length)
  // A mark that closed before the date, or around it and the text, is part of the text.
  const marks = (signs + after).match(MARK)?.filter((mark) => isOpen(kept, mark)) ?? []
  return { value: date.value, rest: kept + [...new Set(marks)].join(''), found }
}

function around(
  text: string,
  { index, length }: FoundDate,
): { before: string; after: string; found: string } {
  const end = index + length
  return { before: text.slice(0, index), after: text.slice(end), found: text.slice(index, end) }
}

/** The marks of one side without a counterpart on the other. */
function unclosed(side: string, other: string): string[] {
  const answers: string[] = [...(other.match(MARK) ?? [])]
  return [...(side.match(MARK) ?? [])].filter((mark) => {
    const at = answers.indexOf(mark)
    if (at >= 0) answers.splice(at, 1)
    return at < 0
  })
}

function isOpen(text: string, mark: string): boolean {
  return (text.match(MARK) ?? []).filter((other) => other === mark).length % 2 === 1
}
