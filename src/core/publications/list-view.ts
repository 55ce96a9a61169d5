import type { QueryReader } from '../filters/codec.ts'
import type { Page } from '../paths/paths.ts'
import { isSlug } from '#core/schema/slug-rules.ts'
import { codecOfList, publicationCodec, type PublicationFilters } from './publication-filters.ts'

/** The parameter that names a list other than that of the paper's own researcher. */
const LIST = 'list'

/** Everyone's list; the name of its page, which no researcher can have. */
const EVERYONE = 'publications'

/**
 * What a link from a list to a paper says of the list, so that previous, next and the way back follow it: its filters,
 * and its name where it is not that of the researcher under whom the paper has its address. With `?`; empty where there
 * is nothing to say.
 *
 * @example
 * queryFromList({ page: 'publications' }, query('?year=2024'), { page: 'publication', slug: 'ru-peng', id: 'dory' })
 * // '?list=publications&year=2024'
 */
export function queryFromList(
  from: Page | undefined,
  query: QueryReader,
  to: Page | undefined,
): string {
  const list = listOf(from)
  if (list === undefined || to?.page !== 'publication') return ''
  const codec = codecOfList(list === EVERYONE ? undefined : list)
  const filters = codec.serialize(codec.parse(query))
  return asQuery(list === to.slug ? '' : `${LIST}=${list}`, filters)
}

/** The parts that say something, with `?`; empty where none does. */
function asQuery(...parts: readonly string[]): string {
  const present = parts.filter((part) => part !== '')
  return present.length === 0 ? '' : `?${present.join('&')}`
}

function listOf(page: Page | undefined): string | undefined {
  if (page?.page === 'publications') return EVERYONE
  return page?.page === 'person' && page.tab === 'publications' ? page.slug : undefined
}

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
  const slug = list === EVERYONE ? undefined : list
  return { slug, filters: codecOfList(slug).parse(query) }
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
