import {
  choice,
  type CodecValue,
  defineCodec,
  hasTerms,
  ignored,
  list,
  text,
  years,
} from '../filters/codec.ts'
import { AUTHOR_ROLES, PUBLICATION_STATUSES, PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { UNDATED } from './publication-year.ts'

/** In the order in which a page shows them. */
export const PUBLICATION_FACETS = [
  'year',
  'venue',
  'type',
  'status',
  'topic',
  'role',
  'award',
  'person',
  'author',
] as const
export type PublicationFacet = (typeof PUBLICATION_FACETS)[number]

export const PUBLICATION_GROUPS = ['year', 'venue', 'type'] as const
export type PublicationGroup = (typeof PUBLICATION_GROUPS)[number]

const PARAMETERS = {
  q: text(),
  year: years(UNDATED),
  venue: list(),
  type: list(PUBLICATION_TYPES),
  status: list(PUBLICATION_STATUSES),
  topic: list(),
  role: list(AUTHOR_ROLES),
  award: list(),
  person: list(),
  author: list(),
  group: choice(PUBLICATION_GROUPS, 'year'),
}

/** The query string of everyone's publications, and of what does not depend on whose list it is. */
export const publicationCodec = defineCodec(PARAMETERS)

/** On one's own list, whose papers they are is not in question. */
const ownCodec = defineCodec({ ...PARAMETERS, person: ignored() })

/** The query string of a list of publications; without `slug` everyone's. */
export function codecOfList(slug: string | undefined): typeof publicationCodec {
  return slug === undefined ? publicationCodec : ownCodec
}
export type PublicationFilters = CodecValue<typeof publicationCodec>

/** True when the filters narrow the list; grouping does not. */
export function isFiltered(filters: PublicationFilters): boolean {
  return hasTerms(filters.q) || PUBLICATION_FACETS.some((facet) => filters[facet].length > 0)
}
