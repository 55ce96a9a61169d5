import * as v from 'valibot'
import { ResourceLink } from './link.ts'
import { PartialDate } from './partial-date.ts'
import { Slug } from './slug.ts'
import { LocalizedText } from './text.ts'

/** An invited talk. */
export const Talk = v.strictObject({
  date: PartialDate,
  title: LocalizedText,
  host: v.optional(LocalizedText),
  links: v.optional(v.array(ResourceLink)),
  publications: v.optional(v.array(Slug)),
})
export type Talk = v.InferOutput<typeof Talk>
