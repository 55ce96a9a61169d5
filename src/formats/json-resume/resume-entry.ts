import { plainText } from '../bibliography/plain-text.ts'
import { reportAt, type Report } from '../report.ts'
import type { JsonRecord } from '../records/json-record.ts'
import { placeOf } from '../records/record-lines.ts'

/** An object of a résumé that keeps track of what has been read of it. */
export interface ResumeEntry {
  /** The value of the first of these keys; a different value of another is reported. */
  text: (...names: readonly string[]) => string
  /** As written, with its lines. */
  raw: (name: string) => string
  texts: (name: string) => string[]
  /** Reports what is wrong with the value of a key, with its line. */
  report: (name: string) => Report
  /** What is read elsewhere. */
  skip: (name: string) => void
  /** Reports everything that was not read. */
  rest: (label: string) => void
}

export function resumeEntry(record: JsonRecord, report: Report): ResumeEntry {
  const taken = new Set<string>()
  const reportOf = (name: string) => reportAt(placeOf(record, name), report)
  const raw = (name: string) => {
    const value = Object.hasOwn(record, name) ? record[name] : undefined
    const isText = typeof value === 'string' || typeof value === 'number'
    if (isText || isEmpty(value)) taken.add(name)
    return isText ? String(value) : ''
  }
  return {
    raw,
    report: reportOf,
    skip: (name) => taken.add(name),
    text: (...names) => {
      const [first = '', ...others] = names
        .map((name) => plainText(raw(name)))
        .filter((text) => text !== '')
      for (const other of others) {
        const name = names.find((one) => plainText(raw(one)) === other) ?? ''
        if (other !== first) reportOf(name)('not-understood', `${names.join('/')}: ${other}`)
      }
      return first
    },
    texts: (name) => {
      const value = record[name]
      if (!Array.isArray(value)) {
        const text = plainText(raw(name))
        return text === '' ? [] : [text]
      }
      taken.add(name)
      return value.flatMap((item: unknown) => {
        if (typeof item === 'string' || typeof item === 'number')
          return plainText(String(item)) || []
        if (!isEmpty(item)) reportOf(name)('not-understood', `${name}: ${JSON.stringify(item)}`)
        return []
      })
    },
    rest: (label) => {
      for (const [name, value] of Object.entries(record)) {
        if (taken.has(name) || isEmpty(value)) continue
        const text = typeof value === 'string' ? value : JSON.stringify(value)
        reportOf(name)('not-understood', `${label}: ${name}: ${text}`)
      }
    },
  }
}

/** Only blanks, at any depth. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}
