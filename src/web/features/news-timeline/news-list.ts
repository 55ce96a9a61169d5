import type { BundleNewsItem, NewsBundle } from '#core/bundle/news-bundle.ts'
import { indexNews, type NewsIndex } from '#core/news/news-index.ts'
import type { PersonName } from '#core/schema/person-name.ts'

/** A list of news, ready to be filtered and shown. */
export interface NewsList {
  news: readonly BundleNewsItem[]
  people: ReadonlyMap<string, PersonName>
  index: NewsIndex
}

export function createNewsList(bundle: NewsBundle): NewsList {
  return {
    news: bundle.news,
    people: new Map(bundle.people.map((person) => [person.slug, person.name])),
    index: indexNews(bundle.news),
  }
}
