import type { Period } from '#core/schema/partial-date.ts'
import { textOfItem, type Reader } from './entry.ts'
import { findDates } from './read-date.ts'
import type { Item } from './read-items.ts'

/** The period of an entry and its own lines without it; a bar stands where it stood. What cannot be read is reported. */
export function takePeriod(
  item: Item,
  { report }: Pick<Reader, 'report'>,
): { text: string; period: Period | undefined } {
  const text = item.parts.join('\u2028')
  const dates = findDates(text)
  const date = dates.find(({ value }) => typeof value === 'object') ?? dates[0]
  if (date?.value === undefined) {
    const code = date === undefined ? 'not-understood' : 'unreadable-date'
    report(code, item.place, textOfItem(item))
    return { text, period: undefined }
  }
  const before = text.slice(0, date.index).replace(/(?:\*\*|[*_`[(（【])+$/u, '')
  const after = text.slice(date.index + date.length).replace(/^(?:\*\*|[*_`\])）】])+/u, '')
  const { value } = date
  return {
    text: `${before} | ${after}`,
    period: typeof value === 'string' ? { start: value } : value,
  }
}
