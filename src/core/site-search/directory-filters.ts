import { type CodecValue, defineCodec, hasTerms, list, text } from '../filters/codec.ts'

/** In the order in which a page shows them. */
export const DIRECTORY_FACETS = ['role', 'topic'] as const
export type DirectoryFacet = (typeof DIRECTORY_FACETS)[number]

/** A directory of this length or shorter has no facets. */
export const MOST_WITHOUT_FACETS = 8

/** The query string of the directory. */
export const directoryCodec = defineCodec({ q: text(), role: list(), topic: list() })
export type DirectoryFilters = CodecValue<typeof directoryCodec>

export function isDirectoryFiltered(filters: DirectoryFilters): boolean {
  return hasTerms(filters.q) || DIRECTORY_FACETS.some((facet) => filters[facet].length > 0)
}
