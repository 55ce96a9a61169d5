import { CSL_VARIABLES } from '#core/schema/csl-variables.ts'
import type { Publication } from '#core/schema/publication.ts'

/** A name of CSL: of a person in parts, or of an organization as a whole. */
export type CslName = { family: string; given?: string; suffix?: string } | { literal: string }

/** A date of CSL: year, month and day, as far as known. */
export type CslDate = { 'date-parts': [number[]] }

/** Variables of CSL that a publication has under the same name and that are a text. */
type TextVariable = Exclude<
  (typeof CSL_VARIABLES)[number],
  'editor' | 'translator' | 'event-date' | 'accessed' | 'status' | 'CSTR'
>

const NO_TEXTS: ReadonlySet<string> = new Set(
  'editor translator event-date accessed status CSTR'.split(' '),
)

export const TEXT_VARIABLES = CSL_VARIABLES.filter(
  (name): name is TextVariable => !NO_TEXTS.has(name),
)

export const NAME_VARIABLES = ['editor', 'translator'] as const

/** What is used of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
export interface CslItem extends Partial<Record<TextVariable, string>> {
  id: string
  type: Publication['type']
  /** For which degree a thesis was written, in the language of the thesis. */
  genre?: string
  title: string
  /** `en`, `zh` or another language of the paper: texts and terms of a citation follow it. */
  language: string
  author: CslName[]
  editor?: CslName[]
  translator?: CslName[]
  /** Absent if unknown. */
  issued?: CslDate
  'event-date'?: { 'date-parts': number[][] }
  /** The day on which whoever cites has looked at it. */
  accessed?: CslDate
  /** Where the work is before it is out, in the language of the work: "in press". */
  status?: string
  authority?: string
  volume?: string
  issue?: string
  page?: string
  number?: string
  DOI?: string
  URL?: string
  abstract?: string
  note?: string
  custom?: CslCustom
}

/** What CSL has no variable for. */
export interface CslCustom {
  arxiv?: string
  CSTR?: string
  /** The address of a work that is cited by its DOI. */
  url?: string
  /** What a source said besides, under the name that it had there. */
  extra?: Readonly<Record<string, unknown>>
}
