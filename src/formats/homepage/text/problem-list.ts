import type { ReadingProblem, ReadingProblemCode } from '#formats/reading.ts'
import type { Place } from './page-line.ts'

const MAX_FOUND = 160
/** Many more than are shown: how many there are is told. */
const MAX_PROBLEMS = 20_000

export type Report = (code: ReadingProblemCode, place: Place, found: string) => void

/** A list of problems, each once, and the function that adds one. */
export function createProblemList(): { problems: ReadingProblem[]; report: Report } {
  const problems: ReadingProblem[] = []
  const told = new Set<string>()
  function report(code: ReadingProblemCode, { file, line }: Place, found: string): void {
    if (problems.length >= MAX_PROBLEMS) return
    const short = shortened(found)
    const key = JSON.stringify([code, file, line, short])
    if (short === '' || told.has(key)) return
    told.add(key)
    problems.push({ code, file, line, found: short })
  }
  return { problems, report }
}

function shortened(text: string): string {
  const start = text
    .slice(0, 4 * MAX_FOUND)
    .replace(/[\s\u2028]+/gu, ' ')
    .trim()
  return start.length > MAX_FOUND ? `${start.slice(0, MAX_FOUND - 1)}…` : start
}
