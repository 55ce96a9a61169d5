/**
 * What a sentence is filled with: text or a number as it is, `terms` (keys of the diagnostic texts, in the reader's
 * language) or `words` (data as it is), both joined by "or".
 */
export type DiagnosticParam =
  string | number | { terms: readonly string[] } | { words: readonly string[] }

export type DiagnosticParams = Readonly<Record<string, DiagnosticParam>>
