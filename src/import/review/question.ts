import type { ReadPublication } from '#formats/reading.ts'
import { titleKeys } from '#core/publications/same-paper.ts'
import { shortHash } from '#core/text/short-hash.ts'
import type { BundlePart } from '../summary/bundle-part.ts'

/** What may be asked, each with its answers in the order in which the file of the review has their boxes. */
export const ANSWERS = {
  /** A paper that does not name the person. */
  'not-own': ['import', 'leave-out'],
  /** A paper with an incomplete list of authors that does not name the person. */
  'maybe-own': ['keep', 'leave-out'],
  /** A paper whose reference can be read in several ways. */
  unsure: ['keep', 'leave-out'],
  /** Two entries that may be one in two languages. */
  translation: ['same', 'different'],
} as const satisfies Record<string, readonly [string, string]>

export type QuestionCode = keyof typeof ANSWERS
export type Answer = (typeof ANSWERS)[QuestionCode][number]

/** Something that only a person can decide. The id is that of the thing: it does not change when the source does. */
export interface Question {
  id: string
  code: QuestionCode
  part: BundlePart
  /** What it is about, on one line. */
  text: string
  file?: string
  line?: number
  /** As ticked in the file of the review. */
  answer?: Answer
}

/** Answers by the ids of questions. */
export type Answers = ReadonlyMap<string, Answer>

export function isQuestionCode(code: string): code is QuestionCode {
  return Object.hasOwn(ANSWERS, code)
}

/** The id of whatever is asked about a paper: one question at a time. */
export function idOfPaper({ key, publication }: ReadPublication): string {
  return shortHash(`paper ${titleKeys(publication)[0] ?? key}`)
}
