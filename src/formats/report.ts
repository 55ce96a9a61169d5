import type { ReadingProblem } from './reading.ts'

/** Where a problem is, as far as it differs from the place that a report is bound to. */
export type ProblemPlace = Partial<Pick<ReadingProblem, 'file' | 'line' | 'expected'>>

/**
 * Adds a problem to a reading. Whatever reads a part of a source takes it as its last parameter, bound to the place of
 * that part; `at` is for a smaller part of it.
 */
export type Report = (code: ReadingProblem['code'], found: string, at?: ProblemPlace) => void

/** The report for a part of what is being read. */
export function reportAt(place: ProblemPlace, report: Report): Report {
  return (code, found, at) => report(code, found, { ...place, ...at })
}
