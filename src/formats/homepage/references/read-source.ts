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

const DOI =
  /(?:\bdoi ?[:：]? ?)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s，。；）\]]+)/iu
const ADDRESS = /https?:\/\/[^\s，。；）\]<>]+/u
const VOLUME_AT_END = /^(?<name>.*[\p{L}.]),?\s(?<volume>\d{1,4})$/u
const PATENT = /\b((?:CN|ZL|US|EP|WO|JP)\s?[A-Z/.]{0,20}\d[\dA-Z/.]*)/u

/** Where and when a work appeared, from the parts of a reference that say so. */
export function readSource({ venue, source, locators, dates }: ReferenceParts): SourceFacts {
  const whole = readVenue(source)
  const doi = DOI.exec(locators)?.[1]
  const address = doi === undefined ? ADDRESS.exec(locators)?.[0] : undefined
  const numbers = readLocators(
    locators
      .replace(DOI, '')
      .replace(ADDRESS, '')
      .replace(/arxiv\S*/giu, ''),
  )
  const named = VOLUME_AT_END.exec(venue)?.groups
  const isNumbered =
    named !== undefined && numbers.volume === undefined && whole.volume === undefined
  const name = readVenue(isNumbered ? (named['name'] ?? '') : venue).venue ?? whole.venue
  const patent = whole.type === 'patent' ? PATENT.exec(source)?.[1] : undefined
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
