import { defined } from '#core/json/defined.ts'
import type { JsonPath } from '../load/json-path.ts'
import type { LoadedSource } from '../load/load-files.ts'
import type { SourceBundle } from '../load/source-site.ts'
import type { Finding } from './rule.ts'
import { createVenueGuess } from './venue-guess.ts'

const FILE = 'venues.json'

type Mention = { venue: string; file: string; path: JsonPath }

/** Venues that are free text, with the known venue that was perhaps meant. */
export function checkVenues({ source, issues }: LoadedSource): Finding[] {
  if (issues.some(({ file }) => file === FILE)) return []
  const ids = new Set(source.venues.map(({ id }) => id))
  const guess = createVenueGuess(source.venues)
  return source.bundles.flatMap(mentions).flatMap(({ venue, file, path }): Finding[] => {
    if (ids.has(venue)) return []
    const id = guess(venue)
    const params = defined({ found: venue, nearest: id })
    return [{ code: 'free-text-venue', file, path, params }]
  })
}

function mentions({ slug, publications, profile }: SourceBundle): Mention[] {
  const inPublications = publications.flatMap(({ venue }, entry): Mention[] => {
    const path = ['publications', entry, 'venue']
    return venue === undefined ? [] : [{ venue, file: `${slug}/publications.json`, path }]
  })
  const inServices = (profile.services ?? []).flatMap(({ venues }, entry) =>
    venues.map(({ venue }, at) => {
      const path = ['services', entry, 'venues', at, 'venue']
      return { venue, file: `${slug}/profile.json`, path }
    }),
  )
  return [...inPublications, ...inServices]
}
