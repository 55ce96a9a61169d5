import { expect, test } from '@playwright/test'

/** Milliseconds that one more case may take before the test has hung. */
const PATIENCE = 30_000

/** Runs every case, on the page that the test has at hand, and fails with the names of those that fail. */
export async function eachCase<T>(
  cases: readonly T[],
  nameOf: (one: T) => string,
  run: (one: T) => Promise<void>,
): Promise<void> {
  expect(cases.length).toBeGreaterThan(0)
  test.setTimeout(test.info().timeout + cases.length * PATIENCE)
  const failures: string[] = []
  for (const one of cases) {
    const name = nameOf(one)
    const failure = await test
      .step(name, () => run(one))
      .then(
        () => undefined,
        (error: unknown) => `${name}: ${error instanceof Error ? error.message : String(error)}`,
      )
    if (failure !== undefined) failures.push(failure)
  }
  expect(failures).toEqual([])
}
