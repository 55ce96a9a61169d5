import type { BundleNewsItem, NewsBundle } from '#core/bundle/news-bundle.ts'
import type { NewsFilters } from '#core/news/news-filters.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { createNewsSearch, groupNewsByYear, type NewsIndex } from '#core/news/news-search.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { oncePerBundle } from '#web/bundles/once-per-bundle.ts'

/** A list of news, ready to be filtered and shown. */
export interface NewsList {
  news: readonly BundleNewsItem[]
  /** In the order of the page, which has them under what is pinned and their years. */
  rows: readonly BundleNewsItem[]
  people: ReadonlyMap<string, PersonName>
  /** Kinds with names of their own. */
  kinds: ReadonlyMap<string, LocalizedText>
  index: NewsIndex
  search: (filters: NewsFilters) => ListHits<BundleNewsItem>
}

export const newsListOf = oncePerBundle(createNewsList)

export function createNewsList(bundle: NewsBundle): NewsList {
  const { news, people } = bundle
  return {
    news,
    rows: groupNewsByYear(news).flatMap((group) => group.news),
    people: new Map(people.map((person) => [person.slug, person.name])),
    kinds: new Map(
      news.flatMap(({ kind, kindName }) => (kindName === undefined ? [] : [[kind, kindName]])),
    ),
    ...createNewsSearch(bundle),
  }
}
