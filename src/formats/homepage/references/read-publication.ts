import type { ReadPublication } from '#formats/reading.ts'
import { entryOf, readerOf, textOfItem, type Entry, type Reader } from '../entries/entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { languageOfText, localized } from '../text/language-of-text.ts'
import { finishPublication } from './finish-publication.ts'
import { codeOfLeft, readAuthors } from './read-authors.ts'
import { readGbReference, type ReferenceParts } from './read-gb-reference.ts'
import { readGbJournal } from './read-gb-source.ts'
import type { Item } from '../split/read-items.ts'
import { isVenue, readVenue } from './read-venue.ts'
import { isGbReference } from './split-gb-reference.ts'
import { splitReference, type Segment } from './split-reference.ts'
import { takeLeadingDate } from '../entries/take-date.ts'
import { takeLinks } from '../text/take-links.ts'
import { takePaperAwards } from './take-paper-awards.ts'

/** The number or label of an entry in a list of papers: `[C3]`. */
const NUMBER = /^\s*[[［](?:\p{Lu}{1,2}\d{0,3}|\d{1,3})[\]］]\s*(?![(\s])/u

const SET_APART =
  /^\s*(?:\*\*|[*_[(（【])[^*_\])）】]{4,20}(?:\*\*|[*_\])）】])|^[^|\u2028]{4,20}[|\u2028]/u

/** A paper: its title, its authors and where it appeared, each on a line, in a sentence or marked. */
export function readPublication(item: Item, reader: Reader): Entry<ReadPublication>[] {
  const lines = item.parts.flatMap((part) => part.split('\n'))
  if (lines.length > 1 && lines.every(isGbReference))
    return lines.flatMap((line, at) => {
      const place = { ...item.place, line: item.place.line + at }
      const one = { ...item, place, parts: [line], children: [] }
      return readPublication(one, readerOf(one, reader))
    })
  const { report } = reader
  const whole = textOfItem(item)
  const taken = takeLinks(item.parts.join('\u2028').replace(NUMBER, ''), report)
  const { links } = taken
  const { text, issued } = takeYearBefore(taken.text)
  const { text: bare, awards, note } = takePaperAwards(text)
  const found = readGbReference(bare, reader) ?? readSegments(splitReference(bare), reader)
  if (found === undefined || found === 'unread') {
    report('not-understood', whole)
    return []
  }
  const { title, url, authors, facts } = found
  for (const left of authors?.left ?? []) report(codeOfLeft(left), left)
  for (const left of found.left) report('not-understood', left)
  // A list under a paper is about it; a bundle has no field for that.
  for (const child of item.children) report('not-understood', textOfItem(child), child.place)
  const draft = {
    title: languageOfText(title) === 'zh' ? localized('zh', title) : title,
    authors: authors?.authors ?? [],
    ...(issued !== undefined && { issued }),
    ...facts,
    links: [
      ...(url === undefined ? [] : [{ type: 'paper' as const, url }]),
      ...links,
      ...(facts.links ?? []),
    ],
    awards,
    note: note === undefined ? undefined : localized(reader.lang, note),
  }
  const read = finishPublication(draft, reader)
  return read === undefined ? [] : [entryOf(read, item, reader)]
}

/** A CV often has the year in a column before the reference: set apart by bold type, brackets, a bar or a line. */
function takeYearBefore(text: string): { text: string; issued?: string } {
  const taken = SET_APART.test(text) ? takeLeadingDate(text) : undefined
  if (typeof taken?.value !== 'string' || !/\p{L}/u.test(taken.rest)) return { text }
  return { text: taken.rest, issued: taken.value }
}

/** The one segment that is neither names nor a venue is the title, unless it is marked as such. */
function readSegments(segments: readonly Segment[], reader: Reader): ReferenceParts | undefined {
  const read = segments.flatMap(namesApart).map((segment) => ({
    ...segment,
    authors: segment.isTitle ? undefined : readAuthors(segment.text, reader),
  }))
  const firstAuthors = read.find(({ authors }) => authors !== undefined)
  const others = read.filter((segment) => segment !== firstAuthors)
  const marked = others.find(({ isTitle }) => isTitle)
  const titles = others.filter(
    ({ text, authors }) => authors === undefined && !isVenueText(text) && isTitleText(text),
  )
  const title = marked ?? (firstAuthors === undefined ? undefined : titles[0])
  if (title === undefined || (marked === undefined && titles.length > 1)) return undefined
  const rest = others.filter((segment) => segment !== title)
  const venues = rest.filter(({ text }) => isVenueText(text))
  if (firstAuthors === undefined && (venues.length === 0 || venues.some(hasNames))) return undefined
  const venue = venues.map(({ text }) => plainText(text)).join(', ')
  return {
    title: plainText(title.text).replace(/[.。,，]$/u, ''),
    url: title.url,
    authors: firstAuthors?.authors,
    facts: { ...readVenue(venue), ...readGbJournal(venue) },
    left: rest.filter((segment) => !venues.includes(segment)).map(({ text }) => plainText(text)),
  }
}

/** "Ada Brook, Tom Vale, ICML 2024" where no period separates the names from the first word that is certainly a venue. */
function namesApart(segment: Segment): Segment[] {
  const clauses = segment.isTitle ? [] : segment.text.split(/,\s+/u)
  const at = clauses.findIndex((clause) => isVenue(plainText(clause)))
  const names = clauses.slice(0, Math.max(at, 0)).join(', ')
  if (at < 1 || readAuthors(names, { owner: [plainText(names)] }) === undefined) return [segment]
  return [
    { text: names, isTitle: false },
    { text: clauses.slice(at).join(', '), isTitle: false },
  ]
}

/** True for a text that begins with names, so that it is not a venue, or not only one. */
function hasNames({ text }: Segment): boolean {
  const [first = '', second = ''] = plainText(text).split(/,\s+/u)
  return readAuthors(`${first}, ${second}`) !== undefined
}

/** Neither pages nor one Chinese name alone are a title. */
function isTitleText(text: string): boolean {
  const words = plainText(text)
  return /\p{L}{2}|\p{L}\d/u.test(words) && !/^(?:\p{Script=Han}{2,3}$|\d+\s*[(（:：])/u.test(words)
}

function isVenueText(text: string): boolean {
  const words = plainText(text)
  return words.length < 300 && (isVenue(words) || /(?:19|20)\d{2}[\s.)）]*$/u.test(words))
}
