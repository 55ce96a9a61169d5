import * as v from 'valibot'
import { Slug } from './slug.ts'
import { LocalizedText } from './text.ts'

/** A subject that publications share, named in both languages. */
export const Topic = v.strictObject({ id: Slug, name: LocalizedText })
export type Topic = v.InferOutput<typeof Topic>

/** The file `data/topics.json`. */
export const TopicsFile = v.strictObject({
  $schema: v.optional(v.string()),
  topics: v.array(Topic),
})
export type TopicsFile = v.InferOutput<typeof TopicsFile>
