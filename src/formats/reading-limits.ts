/**
 * What reading a source may take before it is given up, wherever a reader runs: in the browser's worker and in that of
 * the command line. The readers' own budgets end far below this; it is for what nobody has thought of.
 */
export const READING_LIMITS = {
  seconds: 60,
  megabytes: 1024,
}
