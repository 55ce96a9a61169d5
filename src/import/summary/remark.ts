import type { LeftOut } from '#core/schema/import-reading.ts'
import type { ReadingProblem } from '#formats/reading.ts'
import type { ImportFailure } from '../import-failure.ts'
import type { BundlePart } from './bundle-part.ts'

/**
 * What became of something that did not simply come in, the worst first: `unread`, nothing of it is in the bundle;
 * `review`, a person has to look at it; `omitted`, it was left out on purpose.
 */
export const REMARK_KINDS = ['unread', 'review', 'omitted'] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]

/** Between pieces of one thing that were reported one by one. */
export const BETWEEN_PIECES = ' · '

/** Problems of the import itself, besides those of readers. */
type OwnCode =
  /** A file that is not text. */
  | 'skipped'
  /** A paper that does not name the person: it was not imported. */
  | 'not-own'
  /** A paper that was imported although the person is not among those of its authors that the source lists. */
  | 'maybe-own'
  /** A list of papers of which none names the person. */
  | 'no-owner'
  /** Nothing says the name of the person, so all papers were imported. */
  | 'unknown-owner'
  /** Two entries that may be one in two languages. */
  | 'translation'
  /** A question of the review with two ticks. */
  | 'two-ticks'

/** One thing that an owner has to know about: a paper, an award, a file, and not each of its pieces. */
export interface Remark {
  kind: RemarkKind
  part: BundlePart
  code: ReadingProblem['code'] | LeftOut['code'] | OwnCode
  /** From the root of the source. */
  file?: string
  line?: number
  /** The text of the source, or what it is called. */
  found: string
  expected?: string
  /** Why a file was skipped. */
  failure?: ImportFailure
  /** Of a list without its owner: who is on most of the papers, and on how many. */
  author?: { name: string; count: number }
}
