import type { Nodes, PhrasingContent, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
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
export function readPage(markdown: string, pictureOf: PictureOf = () => undefined): PageBlock[] {
  const source = cleaned(markdown)
  const lists = ABSURD_NESTING.test(source) ? ['list'] : []
  const quotes = ABSURD_QUOTE.test(source) ? ['blockQuote'] : []
  const hasTables = source.split('|').length <= MAX_BARS
  const nodes = parse(source, [...HTML, ...lists, ...quotes], {
    extensions: hasTables ? [gfmTable()] : [],
    mdastExtensions: hasTables ? [gfmTableFromMarkdown()] : [],
  })
  return readNodes(nodes, { source, depth: 0, pictureOf })
}

/** By where a picture of the text leads: what it looks like on the page; undefined for one that is not shown. */
export type PictureOf = (target: string) => BundlePicture | undefined

interface PagePlace extends Place {
  pictureOf: PictureOf
}

function readNodes(nodes: readonly Nodes[], place: PagePlace): PageBlock[] {
  return nodes.flatMap((node) => readNode(node, place))
}

function readNode(node: Nodes, place: PagePlace): PageBlock[] {
  const inner = { ...place, depth: place.depth + 1 }
  if (inner.depth > MAX_DEPTH) return [{ type: 'paragraph', children: [textOf(node)] }]
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node.children, place)
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

/** Pictures stand between the paragraphs, also those that are written within one. */
function readParagraph(nodes: readonly PhrasingContent[], place: PagePlace): PageBlock[] {
  const blocks: PageBlock[] = []
  let words: PhrasingContent[] = []
  const endParagraph = () => {
    const children = trimmed(readSpans(words, place))
    if (children.length > 0) blocks.push({ type: 'paragraph', children })
    words = []
  }
  for (const node of nodes) {
    const picture = node.type === 'image' ? place.pictureOf(node.url) : undefined
    if (picture === undefined || node.type !== 'image') words.push(node)
    else {
      endParagraph()
      blocks.push({ type: 'picture', picture: { ...picture, alt: node.alt ?? '' } })
    }
  }
  endParagraph()
  return blocks
}

/** Without the spaces around a picture that was within the paragraph. */
function trimmed(children: Inline[]): Inline[] {
  const last = children.length - 1
  return children
    .map((node, at) => {
      if (typeof node !== 'string') return node
      const begun = at === 0 ? node.trimStart() : node
      return at === last ? begun.trimEnd() : begun
    })
    .filter((node) => node !== '')
}

function readTable({ children: [head, ...rows] }: Table, place: Place): PageBlock {
  const cells = (row: Table['children'][number] | undefined): Inline[][] =>
    (row?.children ?? []).map((cell) => readSpans(cell.children, place))
  return { type: 'table', head: cells(head), rows: rows.map(cells) }
}
