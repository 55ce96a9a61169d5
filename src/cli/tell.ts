/** A line for a person, beside what goes into a pipe. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

/** What is going on, for somebody who waits at a terminal. */
export function tellProgress(sentence: string): void {
  if (process.stderr.isTTY) tell(`${sentence} …`)
}

/** Says why nothing is done, and ends with a code. Not process.exit: a pipe may not have taken the sentence yet. */
export function fail(sentence: string, code: 1 | 2): void {
  tell(sentence)
  process.exitCode = code
}
