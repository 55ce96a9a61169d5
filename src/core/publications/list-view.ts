import type { QueryReader } from '../filters/codec.ts'
import type { Page } from '../paths/paths.ts'
import { isSlug } from '../schema/slug-pattern.ts'
import { publicationCodec, type PublicationFilters } from './publication-filters.ts'
import { asQuery, EVERYONE, LIST } from './query-from-list.ts'

/** A list of publications as a visitor has left it; without `slug` everyone's. */
export interface ListView {
  slug: string | undefined
  filters: PublicationFilters
}

/** The list that the query of a paper's page describes (see `queryFromList`); `home` is the paper's own researcher. */
export function listOfQuery(query: QueryReader, home: string): ListView {
  const named = query.get(LIST) ?? ''
  // It becomes part of an address.
  const list = isSlug(named) ? named : home
  return {
    slug: list === EVERYONE ? undefined : list,
    filters: publicationCodec.parse(query),
  }
}

/** A researcher's list as it is before anything is chosen. */
export function plainList(slug: string): ListView {
  return { slug, filters: publicationCodec.defaults }
}

/** The page of a list. */
export function pageOfList({ slug }: ListView): Page {
  return slug === undefined
    ? { page: 'publications' }
    : { page: 'person', slug, tab: 'publications' }
}

/** The query of that page. */
export function queryOfList({ filters }: ListView): string {
  return asQuery(publicationCodec.serialize(filters))
}
