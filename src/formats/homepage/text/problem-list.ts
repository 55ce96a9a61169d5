import type { ReadingProblem } from '../../reading.ts'
import type { Report } from '../../report.ts'

const MAX_FOUND = 160
/** Many more than are shown; their number is reported. */
const MAX_PROBLEMS = 20_000

/** The report for a file: at its first line, unless a line is given. */
export type ReportIn = (file: string) => Report

/** A list of problems, each once, and the function that adds to it. */
export function createProblemList(): { problems: ReadingProblem[]; reportIn: ReportIn } {
  const problems: ReadingProblem[] = []
  const seen = new Set<string>()
  function add({ code, file, line, found }: ReadingProblem): void {
    if (problems.length >= MAX_PROBLEMS) return
    const short = shortened(found)
    const key = JSON.stringify([code, file, line, short])
    const isEmpty = code === 'not-understood' && !/[\p{L}\p{N}]/u.test(short)
    if (short === '' || isEmpty || seen.has(key)) return
    seen.add(key)
    problems.push({ code, file, ...(line !== undefined && { line }), found: short })
  }
  const reportIn: ReportIn = (file) => (code, found, at) =>
    add({ code, file, line: 1, ...at, found })
  return { problems, reportIn }
}

function shortened(text: string): string {
  const start = text
    .slice(0, 4 * MAX_FOUND)
    .replace(/[\s\u2028]+/gu, ' ')
    .trim()
  return start.length > MAX_FOUND ? `${start.slice(0, MAX_FOUND - 1)}…` : start
}
