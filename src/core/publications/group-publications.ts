import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import type { BundlePublication } from '../bundle/publications-bundle.ts'
import type { PublicationGroup } from './publication-filters.ts'
import { newestYearFirst, yearOfPublication } from './publication-year.ts'

type Group = { key: string; publications: BundlePublication[] }

/**
 * Publications under headings, each group in the list's order: years newest first, what has none last under
 * `undated`; venues by size, what has none under `''`; types in the order of the schema.
 */
export function groupPublications(
  publications: readonly BundlePublication[],
  group: PublicationGroup,
): Group[] {
  return [...Map.groupBy(publications, KEY[group])]
    .map(([key, members]) => ({ key, publications: members }))
    .sort((a, b) => ORDER[group](a, b) || Number(a.key > b.key) - Number(a.key < b.key))
}

const KEY: Record<PublicationGroup, (publication: BundlePublication) => string> = {
  year: yearOfPublication,
  venue: ({ venue }) => venue ?? '',
  type: ({ type }) => type,
}

const typeOrder: readonly string[] = PUBLICATION_TYPES

const ORDER: Record<PublicationGroup, (a: Group, b: Group) => number> = {
  year: (a, b) => newestYearFirst(a.key, b.key),
  venue: (a, b) => b.publications.length - a.publications.length,
  type: (a, b) => typeOrder.indexOf(a.key) - typeOrder.indexOf(b.key),
}
