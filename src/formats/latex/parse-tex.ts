import type { Group, Node, Root } from '@unified-latex/unified-latex-types'
import { expandUnicodeLigatures } from '@unified-latex/unified-latex-util-ligatures'
import { LatexPegParser } from '@unified-latex/unified-latex-util-pegjs'
import { isTangled } from './is-tangled.ts'

export type TexNode = Node
export type TexGroup = Group

/** A parsed text; places of its nodes count in `text`, which has the same lines as the source. */
export type TexTree = { text: string; nodes: readonly TexNode[] }

const ADDRESS = /(\\(?:href|url|nolinkurl)\s*\{)([^{}\n]*)(?=\})/gu
const DOCUMENT_END = /(?<=\\end\{document\})[\s\S]*$/u
const SIGN = /(?<!\\)\\([&%#$_])(?=\s)/gu
const HIDDEN_FROM = /\\iffalse\b/gu
const HIDDEN_TO = /\\fi\b/gu

/**
 * The tree of a text, with its accents, dashes and quotation marks as letters and without what is hidden;
 * undefined where braces and environments are too tangled to be read.
 */
export function parseTex(source: string): TexTree | undefined {
  if (isTangled(source)) return undefined
  const text = withoutHidden(source.replace(DOCUMENT_END, ''))
    // The space behind a sign is a space, which the list of ligatures does not know.
    .replace(SIGN, '\\$1{}')
    // Within an address a percent sign begins no comment; the parser does not know that.
    .replace(ADDRESS, (_, start: string, url: string) => start + url.replace(/(?<!\\)%/gu, '\\%'))
  try {
    const { content } = LatexPegParser.parse(text) as Root
    expandUnicodeLigatures(content)
    return { text, nodes: content }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What a group holds, as it is written. */
export function sourceOfGroup({ position }: TexGroup, { text }: TexTree): string {
  return position === undefined
    ? ''
    : text.slice(position.start.offset + 1, Math.max(position.end.offset - 1, 0))
}

/** Without what stands from `\iffalse` to `\fi`, but its line breaks. */
function withoutHidden(text: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const from = nextIndex(text, HIDDEN_FROM, at)
    const to = from < 0 ? -1 : nextIndex(text, HIDDEN_TO, from)
    if (to < 0) return kept.join('') + text.slice(at)
    kept.push(text.slice(at, from), text.slice(from, to).replace(/[^\n]+/gu, ''))
    at = to + String.raw`\fi`.length
  }
}

function nextIndex(text: string, pattern: RegExp, from: number): number {
  const next = new RegExp(pattern)
  next.lastIndex = from
  return next.exec(text)?.index ?? -1
}
