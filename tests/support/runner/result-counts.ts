import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

/** A flaky test has passed at its second attempt; it is among the passed ones too. */
export type Counts = { passed: number; failed: number; flaky: number }

const VitestResults = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
})

const PlaywrightResults = v.object({
  errors: v.array(v.unknown()),
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
})

const Results = v.union([
  v.pipe(
    VitestResults,
    // A file that cannot be loaded fails as a suite without tests.
    v.transform(({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
      passed: numPassedTests,
      failed: numFailedTests || numFailedTestSuites,
      flaky: 0,
    })),
  ),
  v.pipe(
    PlaywrightResults,
    v.transform(({ errors, stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected || errors.length,
      flaky: stats.flaky,
    })),
  ),
])

/** Reads what a test runner wrote; a missing or foreign file throws, since a silent run proves nothing. */
export async function readCounts(file: string): Promise<Counts> {
  return parseCounts(JSON.parse(await readFile(file, 'utf8')))
}

export function parseCounts(results: unknown): Counts {
  return v.parse(Results, results)
}

export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { passed, failed, flaky }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      flaky: sum.flaky + flaky,
    }),
    { passed: 0, failed: 0, flaky: 0 },
  )
}
