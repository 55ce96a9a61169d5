import type { BundleNewsItem, NewsBundle } from '#core/bundle/news-bundle.ts'
import type { NewsFilters } from '#core/news/news-filters.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { createNewsSearch, groupNewsByYear, type NewsIndex } from '#core/news/news-search.ts'
import type { PersonName } from '#core/schema/person-name.ts'

/** A list of news, ready to be filtered and shown. */
export interface NewsList {
  news: readonly BundleNewsItem[]
  /** In the order of the page, which has them under what is pinned and their years. */
  rows: readonly BundleNewsItem[]
  people: ReadonlyMap<string, PersonName>
  index: NewsIndex
  search: (filters: NewsFilters) => ListHits<BundleNewsItem>
}

const lists = new WeakMap<NewsBundle, NewsList>()

/** The list of a bundle, made once, however often the page is visited. */
export function newsListOf(bundle: NewsBundle): NewsList {
  const list = lists.get(bundle) ?? createNewsList(bundle)
  lists.set(bundle, list)
  return list
}

export function createNewsList(bundle: NewsBundle): NewsList {
  const { news, people } = bundle
  return {
    news,
    rows: groupNewsByYear(news).flatMap((group) => group.news),
    people: new Map(people.map((person) => [person.slug, person.name])),
    ...createNewsSearch(bundle),
  }
}
