import type { Diagnostic } from '#core/diagnostics/diagnostic.ts'
import { FOLDER_PROBLEMS } from '#data/issues/place-error.ts'
import { FILE_FAILURES } from './texts-of-file.ts'

/** Why nothing is imported; the sentence is `import.<code>` of the diagnostic texts. */
export interface ImportFailure extends Diagnostic<ImportFailureCode> {
  /** The command was given something that cannot be; else the source, the network or the bundle is to blame. */
  usage?: true
}

/** Why a record of a service is not there. */
export const FETCH_FAILURES = [
  'fetch-one-source',
  'fetch-invalid-orcid',
  'fetch-invalid-dblp',
  'fetch-invalid-openalex',
  'fetch-invalid-doi',
  'fetch-offline',
  'fetch-timeout',
  'fetch-not-found',
  'fetch-rate-limited',
  'fetch-refused',
  'fetch-unsafe-redirect',
  'fetch-too-many-redirects',
  'fetch-too-large',
  'fetch-endless',
  'fetch-no-record',
] as const

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
  'invalid-slug',
  'reserved-slug',
  'device-name',
  'researcher-exists',
  'unknown-researcher',
  'result-invalid',
  'not-written',
  ...FOLDER_PROBLEMS,
  ...FETCH_FAILURES,
] as const

type ImportFailureCode = (typeof IMPORT_FAILURES)[number]
