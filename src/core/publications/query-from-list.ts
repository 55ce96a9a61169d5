import type { QueryReader } from '../filters/codec.ts'
import type { Page } from '../paths/paths.ts'
import { publicationCodec } from './publication-filters.ts'

/** The parameter that names a list other than that of the paper's own researcher. */
export const LIST = 'list'

/** Everyone's list; the name of its page, which no researcher can have. */
export const EVERYONE = 'publications'

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
  const filters = publicationCodec.serialize(publicationCodec.parse(query))
  return asQuery(list === to.slug ? '' : `${LIST}=${list}`, filters)
}

/** The parts that say something, with `?`; empty where none does. */
export function asQuery(...parts: readonly string[]): string {
  const present = parts.filter((part) => part !== '')
  return present.length === 0 ? '' : `?${present.join('&')}`
}

function listOf(page: Page | undefined): string | undefined {
  if (page?.page === 'publications') return EVERYONE
  return page?.page === 'person' && page.tab === 'publications' ? page.slug : undefined
}
