import type { ProblemPlace } from '../report.ts'

/** Where an object of a text begins, and where each of its keys stands; from 1. */
interface Lines {
  line: number
  keys: Map<string, number>
}

/** Beside the values, which are as every parser of JSON gives them. */
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
