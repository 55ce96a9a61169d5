import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'

/** Why a record is not there; the sentence is `import.<code>` of the issue texts. */
export interface FetchFailure {
  code: FetchFailureCode
  params: DiagnosticParams
  /** The command was given something that cannot be; else the network or the service is to blame. */
  usage?: true
}

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

type FetchFailureCode = (typeof FETCH_FAILURES)[number]
