import * as v from 'valibot'
import { AUTHOR_MARKS, PUBLICATION_TYPES } from '../schema/kinds.ts'

/** How many papers of which types a year has. */
export const YearCounts = v.strictObject({
  year: v.string(),
  types: v.record(v.picklist(PUBLICATION_TYPES), v.number()),
})
export type YearCounts = v.InferOutput<typeof YearCounts>

/** What a page needs of a list before the list itself has arrived. */
export const ListSummary = v.strictObject({
  count: v.number(),
  /** Facets that have at least two values, or one that only some entries have. */
  facets: v.array(v.string()),
  /** For a list of publications: what its chart shows, the oldest year first. */
  years: v.optional(v.array(YearCounts)),
  /** For a list of publications: the marks of authors in use. */
  marks: v.optional(v.array(v.picklist(AUTHOR_MARKS))),
})
export type ListSummary = v.InferOutput<typeof ListSummary>
