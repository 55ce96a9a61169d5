import { plainText } from '../bibliography/plain-text.ts'
import type { SourceName } from '../bibliography/read-authors.ts'
import { isRecord, textIn } from '../records/json-record.ts'

/** A name of CSL: in parts with its particles, or whole; Crossref calls the whole one `name`. */
export function readCslName(value: unknown): SourceName {
  if (typeof value === 'string') return { family: plainText(value) }
  if (!isRecord(value)) return {}
  const part = (...names: string[]) =>
    names
      .map((name) => plainText(textIn(value, name)))
      .filter((text) => text !== '')
      .join(' ')
  const literal = part('literal') || part('name')
  const given = part('given')
  const family = part('family')
  if (literal !== '' && given === '' && family === '') return { literal }
  const particle = part('dropping-particle', 'non-dropping-particle')
  return { given, family, particle, suffix: part('suffix') }
}
