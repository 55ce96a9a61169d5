import type { ProblemPlace } from '../report.ts'

/** The line of an object in a text, and of each of its keys; from 1. */
interface Lines {
  line: number
  keys: Map<string, number>
}

/** Kept apart from the values, which stay as every JSON parser gives them. */
const LINES = new WeakMap<object, Lines>()

export function rememberLine(record: object, line: number): void {
  LINES.set(record, { line, keys: new Map() })
}

export function rememberKey(record: object, key: string, line: number): void {
  LINES.get(record)?.keys.set(key, line)
}

/** The line of a record, or of one of its keys, where it is known. */
export function placeOf(record: unknown, key?: string): ProblemPlace {
  const lines = typeof record === 'object' && record !== null ? LINES.get(record) : undefined
  const line = (key === undefined ? undefined : lines?.keys.get(key)) ?? lines?.line
  return line === undefined ? {} : { line }
}
