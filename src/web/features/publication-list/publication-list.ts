import type { BundlePublication, PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { coAuthorsOf, type CoAuthor, yearsOfWork } from '#core/publications/co-authors.ts'
import type { PublicationFilters } from '#core/publications/publication-filters.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import {
  papersPerYear,
  papersUndated,
  type PapersOfYear,
} from '#core/publications/papers-per-year.ts'
import {
  createPublicationSearch,
  type PublicationIndex,
} from '#core/publications/publication-search.ts'
import { createPublicationContext, type PublicationContext } from './publication-context.ts'

/** A list of publications, ready to be filtered and shown. */
export interface PublicationList {
  publications: readonly BundlePublication[]
  context: PublicationContext
  index: PublicationIndex
  search: (filters: PublicationFilters) => ListHits<BundlePublication>
  years: readonly PapersOfYear[]
  undated: PapersOfYear
  /** When a co-author was one: "2021–2025". */
  yearsOf: (author: string) => string | undefined
}

export function createPublicationList(bundle: PublicationsBundle): PublicationList {
  const { publications, vocabulary, slug } = bundle
  const { index, spelling, search } = createPublicationSearch(bundle)
  let authors: ReadonlyMap<string, CoAuthor> | undefined
  // Counted when the first one is asked for, which is mostly never.
  function author(id: string) {
    authors ??= coAuthorsOf(publications, slug)
    return authors.get(id)
  }
  return {
    publications,
    context: createPublicationContext(vocabulary, slug, { labels: spelling.labels, author }),
    index,
    search,
    years: papersPerYear(publications),
    undated: papersUndated(publications),
    yearsOf(id) {
      const found = author(id)
      return (found && yearsOfWork(found)) || undefined
    },
  }
}
