import * as v from 'valibot'
import { LOCALES } from './locale.ts'
import { Slug } from './slug.ts'
import { LocalizedText } from './text.ts'
import { Theme } from './theme.ts'
import { SiteUrl, Url } from './url.ts'

/** The file `data/site.json`: what the site is called, how its researchers are ordered, how it looks. */
export const SiteFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Version of the shape of all files of the folder; see `migrations.ts`. */
  schema: v.optional(v.pipe(v.number(), v.integer('data-version'), v.minValue(1, 'data-version'))),
  title: LocalizedText,
  description: v.optional(LocalizedText),
  defaultLocale: v.optional(v.picklist(LOCALES)),
  url: v.optional(SiteUrl),
  repository: v.optional(Url),
  researchers: v.optional(v.array(Slug)),
  theme: v.optional(Theme),
})
export type SiteFile = v.InferOutput<typeof SiteFile>
