import * as v from 'valibot'
import { PartialDate, Period } from './partial-date.ts'
import { LocalizedText } from './text.ts'

/** An honour of the person; a visitor sees both forms of its name. */
export const Award = v.strictObject({
  name: LocalizedText,
  issuer: v.optional(LocalizedText),
  date: v.optional(v.union([PartialDate, Period])),
  note: v.optional(LocalizedText),
})
export type Award = v.InferOutput<typeof Award>
