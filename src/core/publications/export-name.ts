import { fold } from '../search/fold.ts'
import {
  isFiltered,
  type PublicationFacet,
  type PublicationFilters,
} from './publication-filters.ts'

/** In the order in which a file's name has them. */
const FACETS: readonly PublicationFacet[] = [
  'person',
  'author',
  'topic',
  'venue',
  'type',
  'status',
  'role',
  'award',
  'year',
]

/** More values of one facet are counted. */
const MOST_VALUES = 3

/** Names are cut behind the word that ends before this. */
const LONGEST = 80

/**
 * What the file with a filtered list is called, without its ending: whose list it is and what it is filtered by, in
 * ASCII. Without `slug` everyone's.
 *
 * @example exportName('chujie-zheng', filters) // 'chujie-zheng-publications-iclr-2024'
 */
export function exportName(slug: string | undefined, filters: PublicationFilters): string {
  const owner = slug ?? (isFiltered(filters) ? [] : 'all')
  const values = FACETS.flatMap((facet) => {
    const chosen = filters[facet]
    return chosen.length > MOST_VALUES ? [`${chosen.length} ${facet}s`] : chosen
  })
  const query = filters.q.trim() === '' ? [] : asciiOf(filters.q) || 'search'
  const words = [owner, 'publications', query, values].flat().map(asciiOf)
  return shortened(words.filter((word) => word !== '').join('-'))
}

function asciiOf(text: string): string {
  return (
    fold(text)
      .match(/[a-z0-9]+/gu)
      ?.join('-') ?? ''
  )
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name
  return name.slice(0, LONGEST).replace(/-[^-]*$/u, '')
}
