import { comparePapers, identifiersOf, pagesOf, titleKeys } from '#core/publications/same-paper.ts'
import type { Service } from '#core/schema/profile-sections.ts'
import type { ReadPublication } from '#formats/reading.ts'
import { defined, filled } from '#core/json/defined.ts'
import { joinTexts } from './pair-languages.ts'

/** Services by role; a venue that several lists name, in whichever language, once, with the years of all. */
export function mergeServices(services: readonly Service[]): Service[] {
  const roles = new Map<Service['role'], Map<string, Service['venues'][number]>>()
  for (const { role, venues } of services) {
    const known = roles.get(role) ?? new Map<string, Service['venues'][number]>()
    roles.set(role, known)
    for (const entry of venues) {
      const key = entry.venue.toLowerCase()
      known.set(key, mergeVenue(known.get(key), entry))
    }
  }
  return [...roles].map(([role, venues]) => ({ role, venues: [...venues.values()] }))
}

function mergeVenue(
  a: Service['venues'][number] | undefined,
  b: Service['venues'][number],
): Service['venues'][number] {
  const years = [...new Set([...(a?.years ?? []), ...(b.years ?? [])])].sort((x, y) => x - y)
  return defined({
    venue: a?.venue ?? b.venue,
    years: b.years === undefined && a === undefined ? undefined : filled(years),
  })
}

/** Merges papers that are listed in several places, unless something shows that they are different. Later ones add what the first lacks. */
export function mergeDuplicatePublications(
  publications: readonly ReadPublication[],
): ReadPublication[] {
  const merged: ReadPublication[] = []
  const places = new Map<string, number>()
  for (const entry of publications) {
    const keys = keysOf(entry)
    const at = keys.map((key) => places.get(key)).find((place) => isOne(merged[place ?? -1], entry))
    const earlier = merged[at ?? -1]
    const place = at ?? merged.length
    merged[place] =
      earlier === undefined
        ? entry
        : { key: earlier.key, publication: joinTexts(earlier.publication, entry.publication) }
    for (const key of keys) if (!places.has(key)) places.set(key, place)
  }
  return merged
}

function isOne(earlier: ReadPublication | undefined, { publication }: ReadPublication): boolean {
  return earlier !== undefined && comparePapers(earlier.publication, publication) !== 'different'
}

function keysOf({ publication }: ReadPublication): string[] {
  const { dois, arxivs } = identifiersOf(publication)
  return [...dois, ...arxivs, ...titleKeys(publication), ...pagesOf(publication)]
}
