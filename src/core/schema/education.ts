import * as v from 'valibot'
import { Period } from './partial-date.ts'
import { RelatedPerson } from './person-name.ts'
import { LocalizedText } from './text.ts'

/** A degree or a stay at an institution. */
export const Education = v.strictObject({
  period: Period,
  degree: LocalizedText,
  field: v.optional(LocalizedText),
  institution: LocalizedText,
  people: v.optional(v.array(RelatedPerson)),
})
export type Education = v.InferOutput<typeof Education>
