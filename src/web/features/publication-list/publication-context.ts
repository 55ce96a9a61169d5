import type { BundleVenue, Vocabulary } from '#core/bundle/publications-bundle.ts'
import type { CoAuthor } from '#core/publications/co-authors.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import type { Spelling } from '#core/search/spelling.ts'

/** What entries of one list share: whose list it is and what the ids in it mean. */
export interface PublicationContext {
  owner: string | undefined
  venues: ReadonlyMap<string, BundleVenue>
  topics: ReadonlyMap<string, LocalizedText>
  people: ReadonlyMap<string, PersonName>
  /** Awards with names of their own. */
  awards: ReadonlyMap<string, LocalizedText>
  /** Other words for awards and tracks, by which they are found. */
  labels: Spelling['labels']
  /** Known where authors are a filter. */
  author: (id: string) => CoAuthor | undefined
  /** In a CV nothing unfolds, and on paper only what can be read leads anywhere. */
  onPaper?: true
}

export function createPublicationContext(
  vocabulary: Vocabulary,
  owner: string | undefined,
  {
    labels = {},
    author = () => undefined,
  }: Partial<Pick<PublicationContext, 'labels' | 'author'>> = {},
): PublicationContext {
  return {
    owner,
    author,
    venues: new Map(vocabulary.venues.map((venue) => [venue.id, venue])),
    topics: new Map(vocabulary.topics.map((topic) => [topic.id, topic.name])),
    people: new Map(vocabulary.people.map((person) => [person.slug, person.name])),
    awards: new Map((vocabulary.awards ?? []).map(({ id, name }) => [id, name])),
    labels,
  }
}
