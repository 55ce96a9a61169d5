import { plainText } from '../bibliography/plain-text.ts'
import { isRecord, type JsonRecord } from './json-record.ts'

/** The value at the end of a path of keys; undefined if the path breaks off. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const name of path) {
    found = isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined
  }
  return found
}

/** The text or number at the end of a path, on one line; else empty. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, ...path)
  return typeof found === 'string' || typeof found === 'number' ? plainText(String(found)) : ''
}

/** The objects of the list at the end of a path. */
export function recordsAt(value: unknown, ...path: readonly string[]): JsonRecord[] {
  const found = valueAt(value, ...path)
  return Array.isArray(found) ? found.filter(isRecord) : []
}
