import type { ReadPublication } from '#formats/reading.ts'
import { createOwnerTest } from '../reference-model/owner-test.ts'
import { codeOfLeft, readNames } from '../reference-model/read-names.ts'
import { readReference, type ReferenceParts } from '../reference-model/read-reference.ts'
import { entryOf, readerOf, textOfItem, type Entry, type Reader } from '../entries/entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { languageOfText, localized } from '../text/language-of-text.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { RESOURCE_WORDS } from '../text/link-types.ts'
import type { Item } from '../split/read-items.ts'
import { finishPublication, type PublicationDraft } from './finish-publication.ts'
import { isGbReference } from './gb-mark.ts'
import { leftWords } from './left-words.ts'
import { readGbSource } from './read-gb-source.ts'
import { readSource } from './read-source.ts'
import { isVenue } from './read-venue.ts'
import { referenceText } from './reference-text.ts'

/** Below this the reading is reported in place of being imported. */
const LEAST_CONFIDENCE = 0.5
/** Below this it is imported, and reported for the owner to check. */
const SURE = 0.8

/** A paper: its title, its authors and where it appeared, in any order and form. */
export function readPublication(item: Item, reader: Reader): Entry<ReadPublication>[] {
  const lines = item.parts.flatMap((part) => part.split('\n'))
  if (lines.length > 1 && lines.every(isGbReference))
    return lines.flatMap((line, at) => {
      const place = { ...item.place, line: item.place.line + at }
      const one = { ...item, place, parts: [line], children: [] }
      return readPublication(one, readerOf(one, reader))
    })
  const { report } = reader
  const { text, links, awards, note, legend } = referenceText(item, report)
  const legends = `${reader.legend} ${legend}`
  const context = { ...reader, legend: legends, isOwner: createOwnerTest(reader.owner) }
  const parts = withWholeVenue(readReference(text, context), text)
  if (
    parts === undefined ||
    parts.confidence < LEAST_CONFIDENCE ||
    !isReference(parts) ||
    isGbReference(`. ${parts.mark?.after ?? ''}`)
  ) {
    report('not-understood', textOfItem(item))
    return []
  }
  if (parts.confidence < SURE && parts.mark?.letter !== 'S')
    report('unsure', `${parts.title} – ${textOfItem(item)}`)
  for (const left of parts.authors?.left ?? []) report(codeOfLeft(left), left)
  // A list under a paper is about it; a bundle has no field for that.
  for (const child of item.children) report('not-understood', textOfItem(child), child.place)
  const draft = draftOf(parts, { ...reader, note })
  const own =
    parts.url !== undefined && isSafeUrl(parts.url)
      ? [{ type: 'paper' as const, url: parts.url }]
      : []
  const read = finishPublication(
    { ...draft, links: [...own, ...links, ...(draft.links ?? [])], awards },
    reader,
  )
  if (read === undefined) return []
  const reported = [...(parts.authors?.left ?? []), parts.title]
  report('not-understood', leftWords(text, read.publication, awards, reported).join('; '))
  return [entryOf(read, item, reader)]
}

const VENUE_HEAD =
  /^(?<title>.{10,400}?)[,.]\s+(?<head>(?:(?:the|proceedings|annual|\d{1,3}(?:st|nd|rd|th)|ACM|IEEE|AAAI|USENIX|SIAM|IFIP|European|Asian?|International|Joint|World|National)\b[^,.]{0,100}|[^,.]{0,60}\b(?:Conference|Workshop|Symposium|Congress|Transactions)\b[^,.]{0,60}))$/iu

/** "…, ACM Knowledge Discovery and Data Mining": a venue is one also where "and" is in it. */
function withWholeVenue(
  parts: ReferenceParts | undefined,
  text: string,
): ReferenceParts | undefined {
  const { title, head } = VENUE_HEAD.exec(parts?.title ?? '')?.groups ?? {}
  if (parts === undefined || title === undefined || head === undefined) return parts
  const joints = [' and ', ' on ', ' & '].map((joint) => `${head}${joint}${parts.venue}`)
  const venue = joints.find((whole) => parts.venue !== '' && plainText(text).includes(whole))
  if (venue === undefined) return parts
  return { ...parts, title, venue, source: parts.source.replace(parts.venue, venue) }
}

/** What has no authors needs a venue that is known for one; otherwise it is a sentence, a project or a heading. */
function isReference({ authors, venue, title, mark }: ReferenceParts): boolean {
  if (LABEL.test(title)) return false
  // Whoever publishes a standard is not its author.
  if (mark?.letter === 'S') return true
  return authors !== undefined || (mark === undefined && !/[.。]$/u.test(title) && isVenue(venue))
}

/** The name of a field of an entry that is written as a form. */
const LABEL = /^(?:authors?|title|venue|abstract|作者|题目|标题|摘要)$/iu

function draftOf(
  parts: ReferenceParts,
  { lang, note, report }: Pick<Reader, 'lang' | 'report'> & { note: string | undefined },
): PublicationDraft {
  const { authors, mark } = parts
  const gb = mark === undefined ? undefined : readGbSource({ title: parts.title, ...mark })
  const title = gb?.title ?? parts.title
  const remarks = remarksOf(parts)
  for (const left of gb?.left ?? []) report('not-understood', left)
  const notes = [...(gb === undefined ? remarks : []), ...(note === undefined ? [] : [note])]
  return {
    title: languageOfText(title) === 'zh' ? localized('zh', title) : title,
    authors: authors?.names ?? [],
    ...(gb?.facts ?? { ...readSource(parts), ...imprintOf(parts, report) }),
    note: notes.length === 0 ? undefined : localized(lang, notes.join('; ')),
  }
}

const EDITED = /\(?\b(?:eds?|editors?|edited by)\b\.?\)?[:：]?|主编|编$/giu

/** Who published and edited the book or the proceedings; editors that are no names are reported. */
function imprintOf(
  { publishers, editors, venue }: ReferenceParts,
  report: Reader['report'],
): Pick<PublicationDraft, 'publisher' | 'editor'> {
  const publisher = publishers.map(plainText).join(', ')
  const editor = editors.flatMap((text) => {
    const read = readNames(plainText(text).replaceAll(EDITED, ' '))
    if (read === undefined) report('not-understood', text)
    return read?.names ?? []
  })
  return {
    ...(publisher !== '' && publisher !== venue && { publisher }),
    ...(editor.length > 0 && { editor }),
  }
}

/** What else a reference says, without the words that only introduce a part of it. */
function remarksOf({ remarks }: ReferenceParts): string[] {
  return remarks
    .map(plainText)
    .filter(
      (text) =>
        /\p{L}{2}/u.test(text) && !FILLER.test(text) && !RESOURCE_WORDS.has(text.toLowerCase()),
    )
}

const FILLER =
  /^(?:pp?|vol|no|in|and|doi|url|available(?: at| online)?|et|al|page|pages|issue)\.?$/iu
