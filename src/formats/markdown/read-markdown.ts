import type { BlockContent, DefinitionContent, List, Nodes } from 'mdast'
import type { Block, Inline } from '#core/bundle/rich-text.ts'
import {
  ABSURD_NESTING,
  cleaned,
  MAX_DEPTH,
  merged,
  parse,
  type Place,
  readSpans,
  textOf,
} from './read-spans.ts'

// What is not in the small Markdown is not parsed, so that it stays the text it was written as.
const NOT_BLOCKS = ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx']
const NOT_PARSED = [...NOT_BLOCKS, 'htmlFlow', 'htmlText', 'setextUnderline', 'thematicBreak']

/**
 * One line of the small Markdown: emphasis, strong, code, `==highlight==`, links. HTML and images
 * stay literal text, and a link with an unsafe URL becomes its label. Never throws.
 *
 * @example readInline('Joined **Qwen**') // ['Joined ', { type: 'strong', children: ['Qwen'] }]
 */
export function readInline(markdown: string): Inline[] {
  const source = cleaned(markdown)
  const paragraphs = parse(source, [...NOT_PARSED, 'list']).map((node) =>
    node.type === 'paragraph' ? readSpans(node.children, { source, depth: 0 }) : [textOf(node)],
  )
  return merged(paragraphs.flatMap((spans, index) => (index === 0 ? spans : [' ', ...spans])))
}

/** Paragraphs and lists of the small Markdown, with the spans of `readInline`. */
export function readBlocks(markdown: string): Block[] {
  const source = cleaned(markdown)
  const disabled = ABSURD_NESTING.test(source) ? [...NOT_PARSED, 'list'] : NOT_PARSED
  return parse(source, disabled).flatMap((node) => readBlock(node, { source, depth: 0 }))
}

function readBlock(node: Nodes, place: Place): Block[] {
  if (node.type === 'paragraph') {
    const children = readSpans(node.children, place)
    return children.length === 0 ? [] : [{ type: 'paragraph', children }]
  }
  if (node.type === 'list' && place.depth < MAX_DEPTH) return [readList(node, place)]
  return [{ type: 'paragraph', children: [textOf(node)] }]
}

function readList(list: List, { source, depth }: Place): Block {
  const readItem = (children: (BlockContent | DefinitionContent)[]): Block[] =>
    children.flatMap((child) => readBlock(child, { source, depth: depth + 1 }))
  return {
    type: 'list',
    ordered: list.ordered ?? false,
    items: list.children.map((item) => readItem(item.children)),
  }
}
