import type { Group, Node, Root } from '@unified-latex/unified-latex-types'
import { expandUnicodeLigatures } from '@unified-latex/unified-latex-util-ligatures'
import { LatexPegParser } from '@unified-latex/unified-latex-util-pegjs'
import { restoreRuns, type ShrunkText } from './plain-runs.ts'

export type TexNode = Node
export type TexGroup = Group

/** A parsed text; places of its nodes count in `text`, which has the same lines as the source. */
export type TexTree = { text: string; nodes: readonly TexNode[] }

const URL_ARGUMENT = /(\\(?:href|url|nolinkurl)\s*\{)([^{}\n]*)(?=\})/gu
const DOCUMENT_END = /(?<=\\end\{document\})[\s\S]*$/u
const SIGN = /(?<!\\)\\([&%#$_])(?=\s)/gu
const HIDDEN_FROM = /\\iffalse\b/gu
const HIDDEN_TO = /\\fi\b/gu

/** A source in which all is written as the parser has to have it, on the same lines; without what is hidden. */
export function prepareTex(source: string): string {
  return (
    withoutHidden(source.replace(DOCUMENT_END, ''))
      // The space after a symbol is a space, which the list of ligatures ignores.
      .replace(SIGN, '\\$1{}')
      // In a URL a percent sign does not start a comment; the parser does not handle that.
      .replace(
        URL_ARGUMENT,
        (_, start: string, url: string) => start + url.replace(/(?<!\\)%/gu, '\\%'),
      )
  )
}

/** The tree of a text, with its accents, dashes and quotation marks as letters; its first line is the given one. */
export function parseTex(text: string, shrunk: ShrunkText, line: number): TexTree {
  const { content } = LatexPegParser.parse(shrunk.text) as Root
  restoreRuns(content, shrunk, line)
  expandUnicodeLigatures(content)
  return { text, nodes: content }
}

/** The content of a group, as written. */
export function sourceOfGroup({ position }: TexGroup, { text }: TexTree): string {
  return position === undefined
    ? ''
    : text.slice(position.start.offset + 1, Math.max(position.end.offset - 1, 0))
}

/** Without what is between `\iffalse` and `\fi`, except line breaks. */
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
