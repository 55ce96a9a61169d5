import { defined } from '#core/json/defined.ts'
import type { Topic } from '#core/schema/vocabulary.ts'
import { fold } from '#core/search/fold.ts'
import type { ImportReading, ImportVocabulary, LeftOut } from '#core/schema/import-reading.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { createVenueResolver } from './resolve-venue.ts'

/** A reading in the words of the site: ids of its venues and topics. Topics that it does not have are left out. */
export function resolveWords(
  { profile, publications, news }: ImportReading,
  { venues, topics }: ImportVocabulary,
): ImportReading & { leftOut: LeftOut[] } {
  const resolveVenue = createVenueResolver(venues)
  const topicIds = new Map(topics.flatMap(topicKeys))
  const leftOut: LeftOut[] = []
  const services = profile.services?.map((service) => ({
    ...service,
    venues: service.venues.map((at) => ({
      ...at,
      venue: resolveVenue(at.venue).venue ?? at.venue,
    })),
  }))
  return {
    profile: defined({ ...profile, services }),
    publications: publications.map(({ key, publication }) => {
      const { venue, topics: words, ...rest } = publication
      const ids = words?.flatMap((word) => {
        const id = topicIds.get(fold(word))
        if (id === undefined)
          leftOut.push({ code: 'left-out', path: ['publications', key, 'topics'], found: word })
        return id ?? []
      })
      return {
        key,
        publication: {
          // What the source says of the track goes before what the name of the venue tells.
          ...(venue === undefined ? {} : resolveVenue(venue)),
          ...rest,
          ...(ids === undefined || ids.length === 0 ? {} : { topics: [...new Set(ids)] }),
        },
      }
    }),
    news,
    leftOut,
  }
}

function topicKeys({ id, name }: Topic): (readonly [string, string])[] {
  return [id, ...bothTexts(name)].map((text) => [fold(text), id] as const)
}
