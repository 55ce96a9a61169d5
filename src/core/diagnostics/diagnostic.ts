/**
 * What a sentence is filled with: text or a number as it is, `terms` (keys of the diagnostic texts, in the reader's
 * language) or `words` (data as it is), both joined by "or".
 */
export type DiagnosticParam =
  string | number | { terms: readonly string[] } | { words: readonly string[] }

export type DiagnosticParams = Readonly<Record<string, DiagnosticParam>>

/**
 * What is wrong. Every error of this code base that is reported to someone is one, or is made of the parts below, with
 * these names for its fields; what they say in a language is in `src/i18n`.
 */
export interface Diagnostic<
  Code extends string = string,
  Params = DiagnosticParams,
> extends Coded<Code> {
  /** What the sentence for the code is filled with. */
  params: Params
}

/** Part of a diagnostic: which problem it is. */
export interface Coded<Code extends string = string> {
  code: Code
}

/** Part of a diagnostic: in which file. */
export interface InFile {
  /** Relative to the folder that was given, with forward slashes: `chujie-zheng/news.json`. */
  file: string
}

/** Part of a diagnostic: where in a file, from 1; columns count UTF-16 code units as editors do. */
export interface Position {
  line: number
  column: number
}

/** Part of a diagnostic: in which record and field, from the outermost key to the innermost. */
export interface AtPath {
  path: readonly string[]
}

/** Part of a diagnostic: what is there, as a message shows it or as it is, and what was expected instead. */
export interface Evidence<Found = string> {
  found: Found
  expected?: string
}

/** Part of a diagnostic: an error stops what was asked for, a warning does not. */
export type Severity = 'error' | 'warning'
