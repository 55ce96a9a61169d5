import { findDates } from './read-date.ts'

/** What may accompany the dates in the column of a period. */
const OF_PERIOD =
  /至今|现在|目前|present|now|current|ongoing|since|from|to|until|expected|[\s\-–—~～至到()（）年月,.*_]/giu

/** True for a text that is only a date or a period. */
export function isPeriodText(text: string): boolean {
  const dates = text.length < 60 ? findDates(text) : []
  const rest = dates.reduceRight(
    (before, { index, length }) => before.slice(0, index) + before.slice(index + length),
    text,
  )
  return dates.length > 0 && rest.replace(OF_PERIOD, '') === ''
}
