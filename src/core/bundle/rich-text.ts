import * as v from 'valibot'
import { Url } from '../schema/url.ts'

/** Inline rich text: plain strings and five kinds of span. There is no node for HTML. */
export type Inline =
  | string
  | { type: 'strong' | 'emphasis' | 'code' | 'highlight'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }

/** Paragraphs and lists; a list item is a sequence of blocks. */
export type Block =
  { type: 'paragraph'; children: Inline[] } | { type: 'list'; ordered: boolean; items: Block[][] }

const Inlines: v.GenericSchema<Inline[]> = v.lazy(() => v.array(Inline))
const Inline: v.GenericSchema<Inline> = v.union([
  v.string(),
  // Chosen by `type`: a union would try both on every level, which doubles the time with each.
  v.variant('type', [
    v.strictObject({ type: v.literal('link'), url: Url, children: Inlines }),
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
export type LocalizedInline = v.InferOutput<typeof LocalizedInline>

/** Paragraphs and lists per language. */
export const LocalizedBlocks = v.strictObject({ en: v.optional(Blocks), zh: v.optional(Blocks) })
export type LocalizedBlocks = v.InferOutput<typeof LocalizedBlocks>
