import type { Block, Inline, Span } from '#core/bundle/rich-text.ts'
import { escapeMarkup } from '#core/text/escape-markup.ts'

/** How addresses in a text become absolute. */
export interface Addresses {
  /** Of a link as the owner wrote it. */
  absolute: (url: string) => string
  /** Of the page of a paper. */
  paper: (paper: { home: string; id: string }) => string
}

const ELEMENT = { strong: 'strong', emphasis: 'em', code: 'code', highlight: 'mark' } as const

/** Rich text as HTML that means the same outside of the site. */
export function richTextHtml(nodes: readonly (Inline | Block)[], addresses: Addresses): string {
  return nodes.map((node) => nodeHtml(node, addresses)).join('')
}

function nodeHtml(node: Inline | Block, addresses: Addresses): string {
  if (typeof node === 'string') return escapeMarkup(node)
  switch (node.type) {
    case 'paragraph':
      return `<p>${richTextHtml(node.children, addresses)}</p>`
    case 'list':
      return listHtml(node, addresses)
    case 'link':
    case 'paper':
      return linkHtml(addressOf(node, addresses), richTextHtml(node.children, addresses))
    default: {
      const element = ELEMENT[node.type]
      return `<${element}>${richTextHtml(node.children, addresses)}</${element}>`
    }
  }
}

function listHtml({ ordered, items }: Block & { type: 'list' }, addresses: Addresses): string {
  const list = ordered ? 'ol' : 'ul'
  const entries = items.map((item) => `<li>${richTextHtml(item, addresses)}</li>`)
  return `<${list}>${entries.join('')}</${list}>`
}

function addressOf(node: Span & { type: 'link' | 'paper' }, addresses: Addresses): string {
  return node.type === 'link' ? addresses.absolute(node.url) : addresses.paper(node)
}

/** A link whose content is HTML already. */
export function linkHtml(url: string, html: string): string {
  return `<a href="${escapeMarkup(url)}">${html}</a>`
}
