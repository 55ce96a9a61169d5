import type { BundleNewsItem, NewsBundle } from '#core/bundle/news-bundle.ts'
import type { NewsFilters } from '#core/news/news-filters.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { createNewsSearch, type NewsIndex } from '#core/news/news-search.ts'
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
  return {
    news,
    people: new Map(people.map((person) => [person.slug, person.name])),
    ...createNewsSearch(bundle),
  }
}
