import * as v from 'valibot'
import { Period } from './partial-date.ts'
import { LocalizedText } from './text.ts'

/** A course taught or assisted. */
export const Teaching = v.strictObject({
  period: Period,
  course: LocalizedText,
  role: v.optional(LocalizedText),
  institution: v.optional(LocalizedText),
})
export type Teaching = v.InferOutput<typeof Teaching>
