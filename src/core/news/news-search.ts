import type { BundleNewsItem, NewsBundle } from '../bundle/news-bundle.ts'
import { createListSearch, type ListHits } from '../filters/list-search.ts'
import { createSpelling } from '../search/spelling.ts'
import type { NewsFilters } from './news-filters.ts'
import { indexNews, type NewsIndex } from './news-index.ts'

/** A bundle ready to be searched. */
export type NewsSearch = {
  index: NewsIndex
  search: (filters: NewsFilters) => ListHits<BundleNewsItem>
}

export function createNewsSearch({ news, people, spellings }: NewsBundle): NewsSearch {
  const spelling = createSpelling(spellings)
  const index = indexNews(news, { spelling, people })
  return { index, search: createListSearch(index, spelling) }
}
