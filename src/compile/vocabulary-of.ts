import type { BundlePublication, Vocabulary } from '#core/bundle/publications-bundle.ts'
import type { SiteContext } from './site-context.ts'

/** What these publications refer to and nothing else, in the order of the site's own lists. */
export function vocabularyOf(
  publications: readonly Pick<BundlePublication, 'venue' | 'topics' | 'people'>[],
  { venues, topics, people }: SiteContext,
): Vocabulary {
  const usedVenues = new Set(publications.map((publication) => publication.venue))
  const usedTopics = new Set(publications.flatMap((publication) => publication.topics))
  const usedPeople = new Set(publications.flatMap((publication) => publication.people))
  return {
    venues: venues.all().filter(({ id }) => usedVenues.has(id)),
    topics: [...topics.values()].filter(({ id }) => usedTopics.has(id)),
    people: [...people.values()].filter(({ slug }) => usedPeople.has(slug)),
  }
}
