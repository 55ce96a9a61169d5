import type { Publication } from '#core/schema/publication.ts'

/** A name of CSL: of a person in parts, or of an organization as a whole. */
export type CslName = { family: string; given?: string; suffix?: string } | { literal: string }

/** A date of CSL: year, month and day, as far as known. */
export type CslDate = { 'date-parts': [number[]] }

/** What is used of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
export interface CslItem {
  id: string
  type: Publication['type']
  /** For which degree a thesis was written, in the language of the thesis. */
  genre?: string
  title: string
  /** `en`, `zh` or another language of the paper: texts and terms of a citation follow it. */
  language: string
  author: CslName[]
  /** Absent if unknown. */
  issued?: CslDate
  'container-title'?: string
  'event-title'?: string
  publisher?: string
  authority?: string
  volume?: string
  issue?: string
  page?: string
  number?: string
  DOI?: string
  URL?: string
  /** The day on which whoever cites has looked at it. */
  accessed?: CslDate
  /** What CSL has no variable for. */
  custom?: { arxiv: string }
}
