import type { Inline } from '#core/bundle/rich-text.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { UNSHOWN_CHARACTERS } from '#core/text/control-characters.ts'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import type { Nodes, PhrasingContent } from 'mdast'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { markHighlights } from './mark-highlights.ts'

/** Spans and lists nested deeper than this are kept as their text. */
export const MAX_DEPTH = 8
const MAX_URL = 2_000

// Nesting costs the parser quadratic time: 17 list markers or 64 spaces before a line are not a list.
export const ABSURD_NESTING = /^(?:[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]){17}|^[ \t]{64}/mu

// So do pairs of marks; beyond a number that no real text has, they are text. Escaped ones are never part of a pair.
const MAX_SIGNS = 500
const EMPHASIS = /(?<!\\)(?:\*+|_+)/gu
const BRACKET = /(?<!\\)\[/gu
const LINKS = ['labelStartLink', 'labelStartImage', 'labelEnd']

const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]'
const WIDE_LINE_BREAK = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*(?=${WIDE})`, 'gu')

/** The text that literal passages are cut from, and how many spans or lists are around. */
export type Place = { source: string; depth: number }

/** The blocks of a text without the constructs that are `disabled`, with those that `more` adds. */
export function parse(source: string, disabled: string[], more: Options = {}): Nodes[] {
  const hasEmphasis = isWithinLimit(source, EMPHASIS)
  const hasLinks = isWithinLimit(source, BRACKET)
  const signs = [...(hasEmphasis ? [] : ['attention']), ...(hasLinks ? [] : LINKS)]
  return fromMarkdown(source, {
    ...more,
    extensions: [
      ...(more.extensions ?? []),
      ...(hasEmphasis ? [cjkFriendlyExtension()] : []),
      { disable: { null: [...disabled, ...signs] } },
    ],
  }).children
}

function isWithinLimit(source: string, sign: RegExp): boolean {
  return (source.match(sign)?.length ?? 0) <= MAX_SIGNS
}

export function cleaned(markdown: string): string {
  return markdown.replace(/\r\n?/gu, '\n').replaceAll(UNSHOWN_CHARACTERS, '')
}

export function readSpans(nodes: readonly PhrasingContent[], place: Place): Inline[] {
  return merged(markHighlights(merged(nodes.flatMap((node) => readSpan(node, place)))))
}

function readSpan(node: PhrasingContent, place: Place): Inline[] {
  const inner = { ...place, depth: place.depth + 1 }
  if (inner.depth > MAX_DEPTH) return [textOf(node)]
  switch (node.type) {
    case 'text':
      return [unbroken(node.value)]
    case 'break':
      return [' ']
    case 'inlineCode':
      return [{ type: 'code', children: [node.value] }]
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: readSpans(node.children, inner) }]
    case 'link': {
      const children = readSpans(node.children, inner)
      const isLink = isSafeUrl(node.url) && node.url.length <= MAX_URL && children.length > 0
      return isLink ? [{ type: 'link', url: node.url, children }] : children
    }
    case 'image':
      return [literal(node, place.source)]
    default:
      return [textOf(node)]
  }
}

function literal(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}

/** Line breaks in the file are spaces, except between Chinese characters, where they are removed. */
function unbroken(text: string): string {
  return text.replace(WIDE_LINE_BREAK, '').replace(/(?:(?<![ \t])[ \t]+)?\n[ \t]*/gu, ' ')
}

/** All text in a node, in a loop: nesting may be deeper than the call stack. */
export function textOf(node: Nodes): string {
  const words: string[] = []
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'paragraph') words.push(' ')
    if ('value' in next) words.push(next.value)
    if (next.type === 'image') words.push(next.alt ?? '')
    if ('children' in next) waiting.push(...next.children.toReversed())
  }
  return unbroken(words.join('').trim())
}

export function merged(nodes: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node === '') continue
    if (typeof node === 'string' && typeof last === 'string') result.splice(-1, 1, last + node)
    else result.push(node)
  }
  return result
}
