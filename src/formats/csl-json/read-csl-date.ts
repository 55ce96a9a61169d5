import { dateFromParts, dateFromText, type ReadDate } from '../bibliography/read-date.ts'
import { isRecord, textIn } from '../records/json-record.ts'

/** A date of CSL: in parts (of a period the first), raw, literal, or simply a text. */
export function readCslDate(value: unknown): ReadDate {
  if (typeof value === 'string' || typeof value === 'number') return dateFromText(String(value))
  if (!isRecord(value)) return {}
  const list: unknown = value['date-parts']
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  if (Array.isArray(first)) {
    const parts = first.map((part: unknown) =>
      typeof part === 'number' || typeof part === 'string' ? String(part) : '',
    )
    const [year, month, day] = parts
    if (parts.some((part) => part !== '')) return dateFromParts({ year, month, day })
  }
  return dateFromText(textIn(value, 'raw') || textIn(value, 'literal'))
}
