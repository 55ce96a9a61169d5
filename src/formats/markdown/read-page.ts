import type { Nodes, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Inline } from '#core/bundle/rich-text.ts'
import type { PageBlock } from '#core/bundle/page-blocks.ts'
import {
  ABSURD_NESTING,
  cleaned,
  MAX_DEPTH,
  parse,
  type Place,
  readSpans,
  textOf,
} from './read-spans.ts'

const HTML = ['htmlFlow', 'htmlText', 'definition', 'thematicBreak']

/** As with lists: so many marks before a line are not a quotation. */
const ABSURD_QUOTE = /^(?:[ \t]*>){17}/mu

/** More cells than any page has; what is beyond stays text. */
const MAX_BARS = 20_000

/**
 * The Markdown of a page of one's own: headings, paragraphs, lists, quotations, code, and tables, with the spans of
 * `readInline`. The title is not in it, so the headings are those of the second and third level, whatever is written.
 * HTML stays literal text. Never throws.
 */
export function readPage(markdown: string): PageBlock[] {
  const source = cleaned(markdown)
  const lists = ABSURD_NESTING.test(source) ? ['list'] : []
  const quotes = ABSURD_QUOTE.test(source) ? ['blockQuote'] : []
  const hasTables = source.split('|').length <= MAX_BARS
  const nodes = parse(source, [...HTML, ...lists, ...quotes], {
    extensions: hasTables ? [gfmTable()] : [],
    mdastExtensions: hasTables ? [gfmTableFromMarkdown()] : [],
  })
  return readNodes(nodes, { source, depth: 0 })
}

function readNodes(nodes: readonly Nodes[], place: Place): PageBlock[] {
  return nodes.flatMap((node) => readNode(node, place))
}

function readNode(node: Nodes, place: Place): PageBlock[] {
  const inner = { ...place, depth: place.depth + 1 }
  if (inner.depth > MAX_DEPTH) return [{ type: 'paragraph', children: [textOf(node)] }]
  switch (node.type) {
    case 'paragraph': {
      const children = readSpans(node.children, place)
      return children.length === 0 ? [] : [{ type: 'paragraph', children }]
    }
    case 'heading': {
      const children = readSpans(node.children, place)
      return children.length === 0
        ? []
        : [{ type: 'heading', level: node.depth < 3 ? 2 : 3, children }]
    }
    case 'list': {
      const items = node.children.map((item) => readNodes(item.children, inner))
      return [{ type: 'list', ordered: node.ordered ?? false, items }]
    }
    case 'blockquote':
      return [{ type: 'quote', children: readNodes(node.children, inner) }]
    case 'code':
      return [{ type: 'code', text: node.value }]
    case 'table':
      return [readTable(node, place)]
    default:
      return [{ type: 'paragraph', children: [textOf(node)] }]
  }
}

function readTable({ children: [head, ...rows] }: Table, place: Place): PageBlock {
  const cells = (row: Table['children'][number] | undefined): Inline[][] =>
    (row?.children ?? []).map((cell) => readSpans(cell.children, place))
  return { type: 'table', head: cells(head), rows: rows.map(cells) }
}
