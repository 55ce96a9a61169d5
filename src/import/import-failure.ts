import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import { PLACE_PROBLEMS } from '#data/issues/place-error.ts'
import { FETCH_FAILURES } from './records/fetch-failure.ts'
import { FILE_FAILURES } from './texts-of-file.ts'

/** Why nothing is imported; the sentence is `import.<code>` of the issue texts. */
export interface ImportFailure {
  code: ImportFailureCode
  params: DiagnosticParams
  /** The command was given something that cannot be; else the source or the bundle is to blame. */
  usage?: true
}

export const IMPORT_FAILURES = [
  'source-missing',
  'source-unreadable',
  'source-no-file',
  ...FILE_FAILURES,
  'source-too-large',
  'folder-without-files',
  'folder-too-large',
  'unknown-format',
  'format-not-recognized',
  'nothing-read',
  'no-name',
  'invalid-slug',
  'reserved-slug',
  'device-name',
  'researcher-exists',
  'unknown-researcher',
  'result-invalid',
  'not-written',
  'data-held',
  'data-held-unknown',
  ...PLACE_PROBLEMS,
  ...FETCH_FAILURES,
] as const

type ImportFailureCode = (typeof IMPORT_FAILURES)[number]
