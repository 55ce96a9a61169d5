import type { Group, Node, Root } from '@unified-latex/unified-latex-types'
import { expandUnicodeLigatures } from '@unified-latex/unified-latex-util-ligatures'
import { LatexPegParser } from '@unified-latex/unified-latex-util-pegjs'

export type TexNode = Node
export type TexGroup = Group

/** A parsed text; places of its nodes count in `text`, which has the same lines as the source. */
export type TexTree = { text: string; nodes: readonly TexNode[] }

const ADDRESS = /(\\(?:href|url|nolinkurl)\s*\{)([^{}\n]*)(?=\})/gu
const DOCUMENT_END = /(?<=\\end\{document\})[\s\S]*$/u
const SIGN = /(?<!\\)\\([&%#$_])(?=\s)/gu
const HIDDEN = /\\iffalse\b[\s\S]*?\\fi\b/gu

/**
 * The tree of a text, with its accents, dashes and quotation marks as letters and without what is hidden;
 * undefined where braces are nested too deeply to be read.
 */
export function parseTex(source: string): TexTree | undefined {
  const text = source
    .replace(DOCUMENT_END, '')
    .replace(HIDDEN, (hidden) => hidden.replace(/[^\n]+/gu, ''))
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
