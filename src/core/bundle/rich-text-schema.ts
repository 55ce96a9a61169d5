import * as v from 'valibot'
import { Slug } from '../schema/slug.ts'
import { Url } from '../schema/url.ts'
import type { Block, Inline } from './rich-text.ts'

export const Inlines: v.GenericSchema<Inline[]> = v.lazy(() => v.array(Inline))
const Inline: v.GenericSchema<Inline> = v.union([
  v.string(),
  // Chosen by `type`: a union would try both on every level, which doubles the time with each.
  v.variant('type', [
    v.strictObject({ type: v.literal('link'), url: Url, children: Inlines }),
    v.strictObject({ type: v.literal('paper'), home: Slug, id: Slug, children: Inlines }),
    v.strictObject({
      type: v.picklist(['strong', 'emphasis', 'code', 'highlight']),
      children: Inlines,
    }),
  ]),
])

const Blocks: v.GenericSchema<Block[]> = v.lazy(() => v.array(Block))
const Block: v.GenericSchema<Block> = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), children: Inlines }),
  v.strictObject({ type: v.literal('list'), ordered: v.boolean(), items: v.array(Blocks) }),
])

/** One line of rich text per language. */
export const LocalizedInline = v.strictObject({ en: v.optional(Inlines), zh: v.optional(Inlines) })

/** Paragraphs and lists per language. */
export const LocalizedBlocks = v.strictObject({ en: v.optional(Blocks), zh: v.optional(Blocks) })
