import { isSafeUrl } from '#core/schema/url.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { LINK, plainText } from '../text/inline-markdown.ts'
import { HARD_BREAK } from '../text/page-line.ts'
import { isName, readAuthors } from './read-authors.ts'
import { readGbJournal } from './read-gb-source.ts'
import { isVenue } from './read-venue.ts'
import { splitSentences } from '../entries/split-clauses.ts'

/** A part of a reference; for a marked title (a link, bold, in quotation marks) with its URL. */
export type Segment = { text: string; isTitle: boolean; url?: string }

const BADGE = /^\s*(?:[-*]\s+)?`{1,2}\s*(?!\s)([^`\n]{2,60}?)(?<!\s)\s*`{1,2}\s*/u
const QUOTED =
  /["“《]((?:[^"“”《》]{8,400}|\p{Script=Han}{5,7})(?<!学报|期刊|杂志|科学))[.,，]?["”》]/u
const BOLD = /^\s*\*\*([^*]{8,400})\*\*/u
const LEFT_SIGNS = /^[\s,，.．。:：|\u2028-]+/u

/** Splits a reference: at the line breaks of the page if there are any, otherwise into sentences; a marked title is separate. */
export function splitReference(text: string): Segment[] {
  const badge = BADGE.exec(text)
  const rest = badge === null ? text : text.slice(badge[0].length)
  const after: Segment[] = badge === null ? [] : [{ text: badge[1] ?? '', isTitle: false }]
  const title = markedTitle(rest)
  if (title === undefined) return [...plainSegments(rest), ...after]
  const { segment, start, end } = title
  return [
    ...plainSegments(rest.slice(0, start)),
    segment,
    ...plainSegments(rest.slice(end)),
    ...after,
  ]
}

function markedTitle(text: string): { segment: Segment; start: number; end: number } | undefined {
  const quoted = QUOTED.exec(text)
  if (quoted !== null) return titleAt(text, quoted, quoted[1] ?? '')
  for (const match of text.matchAll(LINK)) {
    const [, label = ''] = match
    // The linked name of a person or a venue is not a title.
    if (plainText(label).split(/\s+/u).length >= 3 || /\p{Script=Han}{6}/u.test(label))
      return titleAt(text, match, label, match[2])
  }
  const bold = BOLD.exec(text)
  const words = plainText(bold?.[1] ?? '')
  const isTitle = bold !== null && words.split(/\s+/u).length >= 3 && !/\d{4}$/u.test(words)
  return isTitle ? titleAt(text, bold, words) : undefined
}

function titleAt(
  text: string,
  match: RegExpExecArray,
  words: string,
  url?: string,
): { segment: Segment; start: number; end: number } {
  const start = match.index
  const isSafe = url !== undefined && isSafeUrl(url)
  const segment = { text: words, isTitle: true, ...(isSafe ? { url } : {}) }
  return { segment, start, end: Math.min(text.length, start + match[0].length) }
}

function plainSegments(text: string): Segment[] {
  const lines = text.split(HARD_BREAK).filter((line) => /\p{L}|\p{N}/u.test(line))
  const sentences = lines.length > 1 ? lines : splitSentences(text)
  // In a Chinese reference commas separate authors, venue and year; 、 separates names.
  const parts = sentences.flatMap((part) =>
    /\p{Script=Han}，/u.test(part) && readGbJournal(part) === undefined && !areNames(part)
      ? clausesOf(part)
      : [part],
  )
  return parts.flatMap((part) => {
    const words = trimEndOf(part.replace(LEFT_SIGNS, ''), /[\s,，．|]/u)
    return /\p{L}|\d{4}/u.test(words) ? [{ text: words, isTitle: false }] : []
  })
}

/** Leading names are one list, and what follows the name of a venue belongs to it. */
function clausesOf(part: string): string[] {
  const clauses = part.split('，')
  const other = clauses.findIndex(
    (clause) => isVenue(clause) || !(areNames(clause) || isName(clause)),
  )
  const venue = clauses.findIndex((clause, at) => at >= other && isVenue(clause))
  const names = clauses.slice(0, Math.max(other, 0))
  const end = venue < 0 ? clauses.length : venue
  return [names, ...clauses.slice(names.length, end).map((one) => [one]), clauses.slice(end)]
    .map((some) => some.join('，'))
    .filter((clause) => clause !== '')
}

function areNames(part: string): boolean {
  return readAuthors(part) !== undefined
}
