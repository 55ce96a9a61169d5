import * as v from 'valibot'
import { Slug } from '../schema/slug.ts'
import { LocalizedText, Text } from '../schema/text.ts'
import { BundlePicture } from './bundle-picture.ts'
import type { PageBlock } from './page-blocks.ts'
import { Inlines } from './rich-text-schema.ts'
import { BundleVersion } from './version.ts'

const PageBlocks: v.GenericSchema<PageBlock[]> = v.lazy(() => v.array(PageBlock))
const PageBlock: v.GenericSchema<PageBlock> = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), children: Inlines }),
  v.strictObject({ type: v.literal('list'), ordered: v.boolean(), items: v.array(PageBlocks) }),
  v.strictObject({ type: v.literal('heading'), level: v.picklist([2, 3]), children: Inlines }),
  v.strictObject({ type: v.literal('quote'), children: PageBlocks }),
  v.strictObject({ type: v.literal('code'), text: v.string() }),
  v.strictObject({ type: v.literal('picture'), picture: BundlePicture }),
  v.strictObject({
    type: v.literal('table'),
    head: v.array(Inlines),
    rows: v.array(v.array(Inlines)),
  }),
])

/** `/data/pages/<id>.json`, of a researcher `/data/<slug>/pages/<id>.json`. */
export const OwnPageBundle = v.strictObject({
  version: BundleVersion,
  slug: v.optional(Slug),
  id: Slug,
  title: LocalizedText,
  text: v.strictObject({ en: v.optional(PageBlocks), zh: v.optional(PageBlocks) }),
  /** The first words in each language, for search engines. */
  summary: v.optional(v.strictObject({ en: v.optional(Text), zh: v.optional(Text) })),
})
export type OwnPageBundle = v.InferOutput<typeof OwnPageBundle>
