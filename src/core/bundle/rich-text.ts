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

/** One line of rich text per language. */
export interface LocalizedInline {
  en?: Inline[] | undefined
  zh?: Inline[] | undefined
}

/** Paragraphs and lists per language. */
export interface LocalizedBlocks {
  en?: Block[] | undefined
  zh?: Block[] | undefined
}

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
