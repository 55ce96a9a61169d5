import * as v from 'valibot'
import { Slug } from './slug.ts'
import { LocalizedText } from './text.ts'
import { Url } from './url.ts'

export const VENUE_KINDS = [
  'conference',
  'journal',
  'workshop',
  'preprint',
  'blog',
  'office',
] as const

/** A place of publication or service, known to all bundles by its `id`. */
export const Venue = v.strictObject({
  id: Slug,
  short: LocalizedText,
  name: v.optional(LocalizedText),
  kind: v.picklist(VENUE_KINDS),
  url: v.optional(Url),
})
export type Venue = v.InferOutput<typeof Venue>

/** The file `data/venues.json`. */
export const VenuesFile = v.strictObject({
  $schema: v.optional(v.string()),
  venues: v.array(Venue),
})
export type VenuesFile = v.InferOutput<typeof VenuesFile>

/** A subject that publications share, named in both languages. */
export const Topic = v.strictObject({ id: Slug, name: LocalizedText })
export type Topic = v.InferOutput<typeof Topic>

/** The file `data/topics.json`. */
export const TopicsFile = v.strictObject({
  $schema: v.optional(v.string()),
  topics: v.array(Topic),
})
export type TopicsFile = v.InferOutput<typeof TopicsFile>
