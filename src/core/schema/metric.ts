import * as v from 'valibot'
import { PartialDate } from './partial-date.ts'
import { LocalizedText, Text } from './text.ts'
import { Url } from './url.ts'

export const METRIC_KINDS = ['citations', 'h-index', 'stars', 'downloads-last-month'] as const

/** A number about the work as its source prints it ("2900+"), with the date when it was true. */
export const Metric = v.strictObject({
  kind: v.picklist(METRIC_KINDS),
  value: Text,
  subject: v.optional(LocalizedText),
  date: v.optional(PartialDate),
  url: v.optional(Url),
})
export type Metric = v.InferOutput<typeof Metric>
