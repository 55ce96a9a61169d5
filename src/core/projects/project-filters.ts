import { type CodecValue, defineCodec, hasTerms, list, text } from '../filters/codec.ts'

/** In the order in which a page shows them. */
export const PROJECT_FACETS = ['kind', 'status'] as const
export type ProjectFacet = (typeof PROJECT_FACETS)[number]

/** The query string of a page with all projects of somebody. */
export const projectCodec = defineCodec({ q: text(), kind: list(), status: list() })
export type ProjectFilters = CodecValue<typeof projectCodec>

export function isProjectFiltered(filters: ProjectFilters): boolean {
  return hasTerms(filters.q) || PROJECT_FACETS.some((facet) => filters[facet].length > 0)
}
