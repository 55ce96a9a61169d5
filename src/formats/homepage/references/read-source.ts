import { arxivInText, readDoi } from '#core/publications/identifiers.ts'
import { defined } from '#core/json/defined.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { Publication } from '#core/schema/publication.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import type { ReferenceParts } from '../reference-model/read-reference.ts'
import { readLocators } from '../reference-model/read-locators.ts'
import { findDates } from '../text/read-date.ts'
import { readVenue } from './read-venue.ts'

export type SourceFacts = Partial<
  Pick<
    Publication,
    | 'type'
    | 'genre'
    | 'venue'
    | 'track'
    | 'volume'
    | 'issue'
    | 'page'
    | 'number'
    | 'doi'
    | 'arxiv'
    | 'issued'
  >
> & { links?: ResourceLink[] }

/** A DOI with the words before it, up to a space or a mark of Chinese punctuation. */
export const DOI_IN_TEXT =
  /(?:\bdoi\s*(?:[:：]\s*)?)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(?<doi>10\.\d{4,9}\/[^\s，。；）\]]+)/iu

/** An address likewise. */
export const URL_IN_TEXT = /(?:URL\s*[:：]\s*)?(?<url>https?:\/\/[^\s，。；）\]<>]+)/u

const VOLUME_AT_END = /^(?<name>.*[\p{L}.]),?\s(?<volume>\d{1,4})$/u
/** The number of a patent. */
export const PATENT = /(?<number>\b(?:CN|ZL|US|EP|WO|JP)\s?[A-Z/.]{0,20}\d[\dA-Z/.]*)/u

/** Where and when a work appeared, from the parts of a reference that say so. */
export function readSource({ venue, source, locators, dates }: ReferenceParts): SourceFacts {
  const whole = readVenue(source)
  const doi = DOI_IN_TEXT.exec(locators)?.groups?.['doi']
  const address = doi === undefined ? URL_IN_TEXT.exec(locators)?.groups?.['url'] : undefined
  const numbers = readLocators(
    locators
      .replace(DOI_IN_TEXT, '')
      .replace(URL_IN_TEXT, '')
      .replace(/arxiv\S*/giu, ''),
  )
  const named = VOLUME_AT_END.exec(venue)?.groups
  const isNumbered =
    named !== undefined && numbers.volume === undefined && whole.volume === undefined
  const name = readVenue(isNumbered ? (named['name'] ?? '') : venue).venue ?? whole.venue
  const patent = whole.type === 'patent' ? PATENT.exec(source)?.groups?.['number'] : undefined
  return defined({
    ...whole,
    ...(isNumbered && whole.type !== 'paper-conference' && { volume: named['volume'] }),
    ...numbers,
    venue: whole.arxiv !== undefined && name === undefined ? 'arXiv' : name,
    arxiv: whole.arxiv ?? arxivInText(source),
    doi: doi === undefined ? undefined : readDoi(doi),
    issued: bestDate(dates) ?? whole.issued,
    number: patent,
    links:
      address !== undefined && isSafeUrl(address)
        ? [{ type: 'paper' as const, url: address }]
        : undefined,
  })
}

/** The last date, or one of the same year that says more. */
function bestDate(dates: readonly string[]): string | undefined {
  const found = dates
    .flatMap((text) => findDates(text))
    .flatMap(({ value }) => (typeof value === 'string' ? value : []))
  const last = found.at(-1)
  return found
    .filter((date) => date.startsWith(last?.slice(0, 4) ?? ''))
    .toSorted((a, b) => b.length - a.length)[0]
}
