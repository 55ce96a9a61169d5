import * as v from 'valibot'
import { Text } from './text.ts'

/** What is above the text of a page of one's own, between two lines of three hyphens. */
export const PageSettings = v.strictObject({
  title: Text,
  /** Pages with a lower number come first in the navigation. */
  order: v.optional(v.number()),
})
export type PageSettings = v.InferOutput<typeof PageSettings>
