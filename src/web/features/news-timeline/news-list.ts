import type { BundleNewsItem, NewsBundle } from '#core/bundle/news-bundle.ts'
import { indexNews, type NewsIndex } from '#core/news/news-index.ts'
import type { NewsFilters } from '#core/news/news-filters.ts'
import { createListSearch, type ListHits } from '#core/search/list-search.ts'
import { createSpelling } from '#core/search/spelling.ts'
import type { PersonName } from '#core/schema/person-name.ts'

/** A list of news, ready to be filtered and shown. */
export interface NewsList {
  news: readonly BundleNewsItem[]
  people: ReadonlyMap<string, PersonName>
  index: NewsIndex
  search: (filters: NewsFilters) => ListHits<BundleNewsItem>
}

export function createNewsList(bundle: NewsBundle): NewsList {
  const { news, people } = bundle
  const spelling = createSpelling(bundle.spellings)
  const index = indexNews(news, { spelling, people })
  return {
    news,
    people: new Map(people.map((person) => [person.slug, person.name])),
    index,
    search: createListSearch(index, spelling),
  }
}
