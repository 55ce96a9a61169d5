import * as v from 'valibot'
import { Period } from './partial-date.ts'
import { RelatedPerson } from './person-name.ts'
import { LocalizedMarkdown, LocalizedText } from './text.ts'

/** A position, with what was done there. */
export const Experience = v.strictObject({
  period: Period,
  role: LocalizedText,
  field: v.optional(LocalizedText),
  organization: LocalizedText,
  unit: v.optional(LocalizedText),
  people: v.optional(v.array(RelatedPerson)),
  highlights: v.optional(v.array(LocalizedMarkdown)),
})
export type Experience = v.InferOutput<typeof Experience>
