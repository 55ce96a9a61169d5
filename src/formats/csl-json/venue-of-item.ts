import type { Publication, PublicationType } from '#core/schema/publication.ts'
import { isArxivVenue, readVenue } from '../bibliography/read-venue.ts'
import type { SourceItem } from './source-item.ts'

/** The CSL variable with the venue of a work of each type, for readers and writers of all formats. */
export const VENUE_VARIABLE = {
  'paper-conference': 'container-title',
  'article-journal': 'container-title',
  'article-newspaper': 'container-title',
  chapter: 'container-title',
  'post-weblog': 'container-title',
  article: 'publisher',
  report: 'publisher',
  book: 'publisher',
  thesis: 'publisher',
  standard: 'publisher',
  dataset: 'publisher',
  software: 'publisher',
  patent: 'authority',
  speech: 'event-title',
} as const satisfies Record<PublicationType, keyof SourceItem>

/** Works with an imprint: who published a book is its `publisher`, and no venue. */
const IMPRINTED: ReadonlySet<PublicationType> = new Set(['book', 'standard'])

/** Where a work has appeared: `text` is the venue as the source writes it, or empty if it has none. */
export interface ItemVenue extends Pick<Publication, 'type' | 'venue' | 'track'> {
  text: string
  /** The variable that it is in; a work with an imprint has none. */
  variable: VenueVariable | undefined
}

type VenueVariable = (typeof VENUE_VARIABLE)[PublicationType]

/** The one place that turns a type and a container into type, venue and track. What is called an article of arXiv is a preprint. */
export function venueOfItem(item: SourceItem): ItemVenue {
  const isPreprint = item.type === 'article-journal' && isArxivVenue(item['container-title'] ?? '')
  const type = isPreprint ? 'article' : item.type
  const own = VENUE_VARIABLE[type]
  if (IMPRINTED.has(type)) return { type, text: '', variable: undefined }
  const places = [own, 'container-title', 'event-title'] as const
  const variable = places.find((name) => (item[name] ?? '') !== '') ?? own
  const text = item[variable] ?? ''
  return { type, text, variable, ...(text !== '' && readVenue(text)) }
}

/** The container of an item of this type, under its variable. */
export function venueVariable(
  type: PublicationType,
  text: string | undefined,
): Pick<SourceItem, (typeof VENUE_VARIABLE)[PublicationType]> {
  return { [VENUE_VARIABLE[type]]: text }
}
