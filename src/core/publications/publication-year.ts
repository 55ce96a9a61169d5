import type { BundlePublication } from '../bundle/publications-bundle.ts'

/** What stands for the year of a paper that has none: in groups, in the facet and in the query string. */
export const UNDATED = 'undated'

/**
 * The year of a paper as text; `undated` where it has no date.
 *
 * @example yearOfPublication({ issued: '2025-07' }) // '2025'
 */
export function yearOfPublication({ issued }: Pick<BundlePublication, 'issued'>): string {
  return issued?.slice(0, 4) ?? UNDATED
}

/** Order for `sort`: the newest year first; what has none last, because nothing says that it is new. */
export function newestYearFirst(a: string, b: string): number {
  if (a === b) return 0
  if (a === UNDATED || b === UNDATED) return a === UNDATED ? 1 : -1
  return a < b ? 1 : -1
}
