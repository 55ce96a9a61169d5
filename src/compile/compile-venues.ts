import type { BundleVenue } from '#core/bundle/publications-bundle.ts'
import { defined } from '#core/json/defined.ts'
import type { Venue } from '#core/schema/vocabulary.ts'
import { fold } from '#core/search/fold.ts'
import { hashNumber } from '#core/text/short-hash.ts'

const LONGEST_SLUG = 60

/** Venues of a site by what data write: an id of `venues.json` or free text. */
export type VenueRegistry = {
  resolve: (written: string) => BundleVenue
  /** Every venue that was registered or resolved, the registered ones first. */
  all: () => BundleVenue[]
}

/**
 * A registry of the venues in `venues.json`. Free text becomes a venue with an id that depends on
 * the text alone; spellings that differ in case or punctuation are one venue, the first one shown.
 */
export function createVenueRegistry(registered: readonly Venue[]): VenueRegistry {
  const venues = new Map(registered.map((venue) => [venue.id, compileVenue(venue)]))
  const resolve = (written: string): BundleVenue => {
    const id = venues.has(written) ? written : venueId(written)
    const venue = venues.get(id) ?? { id, short: written }
    venues.set(id, venue)
    return venue
  }
  return { resolve, all: () => [...venues.values()] }
}

/**
 * The id of a venue written as free text: its words, or a hash where these are not Latin or too many.
 *
 * @example venueId('NeurIPS 2024 Workshop') // 'neurips-2024-workshop'
 */
export function venueId(text: string): string {
  const words = fold(text)
  const slug = words.replaceAll(' ', '-')
  const isSlug = /^[a-z0-9-]+$/u.test(slug) && slug.length <= LONGEST_SLUG
  return isSlug ? slug : `venue-${hashNumber(words === '' ? text : words).toString(36)}`
}

function compileVenue({ id, short, name, kind }: Venue): BundleVenue {
  return defined({ id, short, name, kind })
}
