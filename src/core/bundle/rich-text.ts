import * as v from 'valibot'
import { Slug } from '../schema/slug.ts'
import { Url } from '../schema/url.ts'

/** Inline rich text: plain strings and six kinds of span. There is no node for HTML. */
export type Inline = string | Span

export type Span =
  | { type: 'strong' | 'emphasis' | 'code' | 'highlight'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  /** The name of a paper of this site, which leads to its page in the language of the page at hand. */
  | { type: 'paper'; home: string; id: string; children: Inline[] }

/** Paragraphs and lists; a list item is a sequence of blocks. */
export type Block =
  { type: 'paragraph'; children: Inline[] } | { type: 'list'; ordered: boolean; items: Block[][] }

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
export type LocalizedInline = v.InferOutput<typeof LocalizedInline>

/** Paragraphs and lists per language. */
export const LocalizedBlocks = v.strictObject({ en: v.optional(Blocks), zh: v.optional(Blocks) })
export type LocalizedBlocks = v.InferOutput<typeof LocalizedBlocks>

/**
 * The words of rich text without its marks, for search, descriptions and feeds.
 * Paragraphs and list items are on lines of their own.
 *
 * @example plainText(['Joined ', { type: 'strong', children: ['Qwen'] }]) // 'Joined Qwen'
 */
export function plainText(nodes: readonly (Inline | Block)[]): string {
  return nodes
    .map((node, index) => (index > 0 && isBlock(node) ? '\n' : '') + textOf(node))
    .join('')
}

/** A span and where its words are in the plain text of its line. */
export interface PlacedSpan {
  span: Span
  start: number
  end: number
}

/** All spans of a line, the outer before the inner. */
export function spansOf(nodes: readonly Inline[], from = 0): PlacedSpan[] {
  let at = from
  return nodes.flatMap((node) => {
    const start = at
    at += textOf(node).length
    if (typeof node === 'string') return []
    return [{ span: node, start, end: at }, ...spansOf(node.children, start)]
  })
}

function textOf(node: Inline | Block): string {
  if (typeof node === 'string') return node
  if (node.type === 'list') return node.items.map((item) => plainText(item)).join('\n')
  return plainText(node.children)
}

function isBlock(node: Inline | Block): node is Block {
  return typeof node !== 'string' && (node.type === 'paragraph' || node.type === 'list')
}
