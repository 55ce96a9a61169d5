import { describe, expect, it } from 'vitest'
import { addCounts, parseCounts, readCounts } from './result-counts.ts'

describe('parseCounts', () => {
  it.each([
    [
      'Vitest',
      { numPassedTests: 7, numFailedTests: 2, numFailedTestSuites: 3 },
      { passed: 7, failed: 2, flaky: 0 },
    ],
    [
      'Vitest with a file that does not load',
      { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1 },
      { passed: 7, failed: 1, flaky: 0 },
    ],
    [
      'Playwright, where a flaky test has passed at the second attempt',
      { errors: [], stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } },
      { passed: 6, failed: 1, flaky: 1 },
    ],
    [
      'Playwright whose server does not start',
      { errors: [{ message: 'no server' }], stats: { expected: 0, unexpected: 0, flaky: 0 } },
      { passed: 0, failed: 1, flaky: 0 },
    ],
  ])('reads the results of %s', (_, results, counts) => {
    expect(parseCounts(results)).toEqual(counts)
  })

  it('refuses results of an unknown shape', () => {
    expect(() => parseCounts({ tests: 3 })).toThrow('Invalid type')
  })
})

describe('readCounts', () => {
  it('fails for a run that left no results', async () => {
    await expect(readCounts('test-results/never-written.json')).rejects.toThrow('ENOENT')
  })
})

describe('addCounts', () => {
  it('adds up the runs', () => {
    expect(
      addCounts([
        { passed: 7, failed: 0, flaky: 0 },
        { passed: 5, failed: 2, flaky: 1 },
      ]),
    ).toEqual({ passed: 12, failed: 2, flaky: 1 })
  })
})
