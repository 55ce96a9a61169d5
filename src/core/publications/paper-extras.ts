import type { BundlePublication } from '../bundle/publications-bundle.ts'

/** What the page of a paper shows in a list of facts of its own. */
const FACTS = [
  'status',
  'original-title',
  'editor',
  'translator',
  'edition',
  'publisher',
  'collection-title',
  'number-of-pages',
  'event-title',
  'event-place',
  'event-date',
  'ISBN',
  'ISSN',
  'PMID',
  'PMCID',
  'CSTR',
  'keyword',
  'cited-by',
] as const

export function hasFacts(publication: BundlePublication): boolean {
  return FACTS.some((name) => publication[name] !== undefined)
}

/** Other versions of it, or who did what. */
export function hasHistory({ versions, contributions }: BundlePublication): boolean {
  return versions !== undefined || contributions !== undefined
}
