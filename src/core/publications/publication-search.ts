import type { BundlePublication, PublicationsBundle } from '../bundle/publications-bundle.ts'
import { createListSearch, type ListHits } from '../filters/list-search.ts'
import { createSpelling, type Spelling } from '../search/spelling.ts'
import type { PublicationFilters } from './publication-filters.ts'
import { indexPublications, type PublicationIndex } from './publication-index.ts'

/** A bundle ready to be searched: wherever it is, the same filters find the same. */
export type PublicationSearch = {
  index: PublicationIndex
  spelling: Spelling
  search: (filters: PublicationFilters) => ListHits<BundlePublication>
}

export function createPublicationSearch(bundle: PublicationsBundle): PublicationSearch {
  const { publications, vocabulary, slug: owner } = bundle
  const spelling = createSpelling(bundle.spellings)
  const index = indexPublications(publications, { spelling, people: vocabulary.people, owner })
  return { index, spelling, search: createListSearch(index, spelling) }
}
