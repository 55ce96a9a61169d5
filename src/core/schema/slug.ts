import * as v from 'valibot'
import { MAX_SLUG, NO_DEVICE_PATTERN, SLUG_PATTERN } from './slug-rules.ts'

/** A word for an address: lower-case Latin letters, digits and single hyphens. */
export const Slug = v.pipe(
  v.string(),
  v.maxLength(MAX_SLUG, 'too-long'),
  v.regex(SLUG_PATTERN, 'slug'),
)
export type Slug = v.InferOutput<typeof Slug>

/** A slug that names a file or folder, on any system. */
export const FileSlug = v.pipe(Slug, v.regex(NO_DEVICE_PATTERN, 'device-name'))
