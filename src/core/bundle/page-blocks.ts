import type { BundlePicture } from './bundle-picture.ts'
import { type Inline, plainText } from './rich-text.ts'

/** The text of a page of one's own: what the small Markdown has, and headings, quotations, code, and tables. */
export type PageBlock =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: PageBlock[][] }
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | { type: 'quote'; children: PageBlock[] }
  | { type: 'code'; text: string }
  | { type: 'picture'; picture: BundlePicture }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] }

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
    case 'picture':
      return ''
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainText).join(' ')).join('\n')
  }
}
