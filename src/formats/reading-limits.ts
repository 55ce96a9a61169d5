/**
 * What reading a source may take in the browser before it is given up. The readers' own budgets end far below this; it
 * is for what nobody has thought of.
 */
export const READING_LIMITS = {
  seconds: 60,
}
