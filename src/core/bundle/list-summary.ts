import * as v from 'valibot'

/** What a page needs of a list before the list itself has arrived. */
export const ListSummary = v.strictObject({
  count: v.number(),
  /** Facets that have at least two values, or one that only some entries have. */
  facets: v.array(v.string()),
})
export type ListSummary = v.InferOutput<typeof ListSummary>
