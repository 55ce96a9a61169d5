import type { Block, Inline } from '../bundle/rich-text.ts'

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

function textOf(node: Inline | Block): string {
  if (typeof node === 'string') return node
  if (node.type === 'list') return node.items.map((item) => plainText(item)).join('\n')
  return plainText(node.children)
}

function isBlock(node: Inline | Block): node is Block {
  return typeof node !== 'string' && (node.type === 'paragraph' || node.type === 'list')
}
