import type { Reading } from '../reading.ts'
import { uniqueReadings } from './unique-readings.ts'

/** What one file of publications contains. */
export type FileOfPublications = Pick<Reading, 'publications' | 'problems'>

/** What the files of a bibliography contain together. */
export function joinReadings(read: readonly FileOfPublications[]): Reading {
  return {
    profile: {},
    publications: uniqueReadings(read.flatMap(({ publications }) => publications)),
    news: [],
    problems: read.flatMap(({ problems }) => problems),
  }
}
