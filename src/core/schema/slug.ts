import * as v from 'valibot'

/** A word for an address: lower-case Latin letters, digits and single hyphens. */
export const Slug = v.pipe(
  v.string(),
  v.maxLength(80, 'too-long'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'slug'),
)
export type Slug = v.InferOutput<typeof Slug>
