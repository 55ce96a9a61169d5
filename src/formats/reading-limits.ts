/**
 * How long reading a source may take in the browser before it is aborted. The readers' own budgets are far below
 * this; it is for the unforeseen.
 */
export const READING_LIMITS = {
  seconds: 60,
}
