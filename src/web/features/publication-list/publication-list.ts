import type { BundlePublication, PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { indexPublications, type PublicationIndex } from '#core/publications/publication-index.ts'
import type { PublicationFilters } from '#core/publications/publication-filters.ts'
import { createListSearch, type ListHits } from '#core/search/list-search.ts'
import { createSpelling } from '#core/search/spelling.ts'
import { createPublicationContext, type PublicationContext } from './publication-context.ts'

/** A list of publications, ready to be filtered and shown. */
export interface PublicationList {
  publications: readonly BundlePublication[]
  context: PublicationContext
  index: PublicationIndex
  search: (filters: PublicationFilters) => ListHits<BundlePublication>
}

export function createPublicationList(bundle: PublicationsBundle): PublicationList {
  const { publications, vocabulary, slug } = bundle
  const spelling = createSpelling(bundle.spellings)
  const index = indexPublications(publications, { spelling, people: vocabulary.people })
  return {
    publications,
    context: createPublicationContext(vocabulary, slug, spelling.labels),
    index,
    search: createListSearch(index, spelling),
  }
}
