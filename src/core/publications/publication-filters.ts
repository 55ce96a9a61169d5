import {
  choice,
  type CodecValue,
  defineCodec,
  hasTerms,
  list,
  text,
  years,
} from '../filters/codec.ts'
import { AUTHOR_ROLES, PUBLICATION_AWARDS, PUBLICATION_TYPES } from '#core/schema/publication.ts'
import { UNDATED } from './publication-year.ts'

/** In the order in which a page shows them. */
export const PUBLICATION_FACETS = [
  'year',
  'venue',
  'type',
  'topic',
  'role',
  'award',
  'person',
  'author',
] as const
export type PublicationFacet = (typeof PUBLICATION_FACETS)[number]

export const PUBLICATION_GROUPS = ['year', 'venue', 'type'] as const
export type PublicationGroup = (typeof PUBLICATION_GROUPS)[number]

/** The query string of every page with a publication list. */
export const publicationCodec = defineCodec({
  q: text(),
  year: years(UNDATED),
  venue: list(),
  type: list(PUBLICATION_TYPES),
  topic: list(),
  role: list(AUTHOR_ROLES),
  award: list(PUBLICATION_AWARDS),
  person: list(),
  author: list(),
  group: choice(PUBLICATION_GROUPS, 'year'),
})
export type PublicationFilters = CodecValue<typeof publicationCodec>

/** True when the filters narrow the list; grouping does not. */
export function isFiltered(filters: PublicationFilters): boolean {
  return hasTerms(filters.q) || PUBLICATION_FACETS.some((facet) => filters[facet].length > 0)
}
