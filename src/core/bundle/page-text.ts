import * as v from 'valibot'
import { Slug } from '../schema/slug.ts'
import { LocalizedText, Text } from '../schema/text.ts'
import { type Inline, Inlines, plainText } from './rich-text.ts'
import { BundleVersion } from './version.ts'

/** The text of a page of one's own: what the small Markdown has, and headings, quotations, code, and tables. */
export type PageBlock =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: PageBlock[][] }
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | { type: 'quote'; children: PageBlock[] }
  | { type: 'code'; text: string }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] }

const PageBlocks: v.GenericSchema<PageBlock[]> = v.lazy(() => v.array(PageBlock))
const PageBlock: v.GenericSchema<PageBlock> = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), children: Inlines }),
  v.strictObject({ type: v.literal('list'), ordered: v.boolean(), items: v.array(PageBlocks) }),
  v.strictObject({ type: v.literal('heading'), level: v.picklist([2, 3]), children: Inlines }),
  v.strictObject({ type: v.literal('quote'), children: PageBlocks }),
  v.strictObject({ type: v.literal('code'), text: v.string() }),
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

/** The words of a page without marks, a line for each block. */
export function pagePlainText(blocks: readonly PageBlock[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')
}

function blockText(block: PageBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children)
    case 'list':
      return block.items.map(pagePlainText).join('\n')
    case 'quote':
      return pagePlainText(block.children)
    case 'code':
      return block.text
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainText).join(' ')).join('\n')
  }
}
