import { excerpt } from '../bibliography/excerpt.ts'
import type { Report } from '../report.ts'
import { uniqueReadings } from '../bibliography/unique-readings.ts'
import type { ImportFile, Reading, ReadingProblem } from '../reading.ts'

/** What one file contains. */
export type FileReading = Partial<Pick<Reading, 'profile' | 'publications'>>

/** Undefined for a file that is not of the format. */
export type ReadFile = (file: ImportFile, report: Report) => FileReading | undefined

/** Reads files one by one; each field of the profile comes from the first file that has it. */
export function readFiles(files: readonly ImportFile[], read: ReadFile): Reading {
  const problems: ReadingProblem[] = []
  const readings = files.map((file) => {
    const report: Report = (code, found, at) =>
      problems.push({ code, file: file.path, ...at, found: excerpt(found) })
    const reading = undefinedOnOverflow(() => read(file, report))
    const isReported = problems.some(({ code, file: path }) => {
      return (code === 'not-this-format' || code === 'too-much') && path === file.path
    })
    if (reading === undefined && !isReported) report('not-this-format', file.text)
    return reading ?? {}
  })
  return {
    profile: Object.assign({}, ...readings.map(({ profile }) => profile).toReversed()) as object,
    publications: uniqueReadings(readings.flatMap(({ publications }) => publications ?? [])),
    news: [],
    problems,
  }
}

/** Parsers overflow the stack on a hundred thousand brackets, or refuse them: that is not a record either. */
function undefinedOnOverflow<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
