import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { GB_MARKS } from '../../bibliography/gb-marks.ts'
import type { Reader } from '../entries/entry.ts'
import { isVenue, readVenue } from './read-venue.ts'
import { readAuthors, type ReadAuthors } from './read-authors.ts'
import { isDatedVenue, readGbJournal, readGbSource } from './read-gb-source.ts'
import type { PublicationDraft } from './finish-publication.ts'
import { isGbReference, splitGbReference, type GbReference } from './split-gb-reference.ts'
import { splitSentences } from '../entries/split-clauses.ts'

/** The parts of a reference: title and its link, authors, where it appeared; `left` is what no rule reads. */
export type ReferenceParts = {
  title: string
  url: string | undefined
  authors: ReadAuthors | undefined
  facts: Partial<PublicationDraft>
  left: string[]
}

/** Quotation marks, a link or bold type mark the title more reliably than its position. */
const MARKED_TITLE = /["“”《]|\]\(|\*\*/u

/**
 * A reference as GB/T 7714 writes it, `张三，李四．题名[J]．刊名，2021，3(2)：1-9．`, also without the mark if names,
 * title and numbers are in that order; undefined for any other text, `unread` for one that breaks the order.
 */
export function readGbReference(
  text: string,
  reader: Reader,
): ReferenceParts | 'unread' | undefined {
  if (isGbReference(text)) {
    const reference = splitGbReference(text, reader)
    return reference === undefined ? 'unread' : partsOf(reference)
  }
  const [names = '', title = '', source = '', ...more] = splitSentences(text)
  const authors = readAuthors(names, reader)
  const isSource = readGbJournal(source) !== undefined || isDatedVenue(source)
  if (authors === undefined || more.length > 0 || !isSource) return undefined
  if (isVenue(title) || MARKED_TITLE.test(title)) return undefined
  const letter = readVenue(source).type === 'paper-conference' ? 'C' : 'J'
  return partsOf({ authors, title, url: undefined, letter, isPart: false, source })
}

function partsOf(reference: GbReference): ReferenceParts {
  const { authors, url, letter, isPart } = reference
  const { title, facts, left } = readGbSource(reference)
  const type =
    isPart && letter === 'M'
      ? 'chapter'
      : PUBLICATION_TYPES.find((one) => GB_MARKS[one].read.includes(letter))
  const isPreprint = facts.arxiv !== undefined && facts.doi === undefined
  return {
    title,
    url,
    authors,
    facts: { ...facts, ...(type !== undefined && { type: isPreprint ? 'article' : type }) },
    left,
  }
}
