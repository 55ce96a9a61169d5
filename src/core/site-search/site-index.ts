import { createNewsSearch } from '#core/news/news-search.ts'
import { createPublicationSearch } from '#core/publications/publication-search.ts'
import type { BundleNewsItem, NewsBundle } from '../bundle/news-bundle.ts'
import type { BundlePublication, PublicationsBundle } from '../bundle/publications-bundle.ts'
import type { PeopleBundle, PersonSummary } from '../bundle/site-bundle.ts'
import { newsCodec } from '../news/news-filters.ts'
import { publicationCodec } from '../publications/publication-filters.ts'
import { searchTerms } from '../search/fold.ts'
import type { ListHits } from '../filters/list-search.ts'
import { createPeopleSearch } from './people-search.ts'

/** What a site has for a query: exact hits of each kind in the order of its list, then those with similar spelling. */
export type SiteFindings = {
  people: readonly PersonSummary[]
  publications: readonly BundlePublication[]
  news: readonly BundleNewsItem[]
}

export type SiteIndex = (query: string) => SiteFindings

type SiteBundles = {
  people: PeopleBundle
  publications: PublicationsBundle
  news: NewsBundle
}

/** Searches a whole site by the rules of its lists: what a list finds for a query, this finds too. */
export function createSiteIndex(bundles: SiteBundles): SiteIndex {
  const searchPeople = createPeopleSearch(bundles.people)
  const { search: searchPublications } = createPublicationSearch(bundles.publications)
  const { search: searchNews } = createNewsSearch(bundles.news)

  return function find(q) {
    if (searchTerms(q).length === 0) return { people: [], publications: [], news: [] }
    return {
      people: allOf(searchPeople({ q })),
      publications: allOf(searchPublications({ ...publicationCodec.defaults, q })),
      news: allOf(searchNews({ ...newsCodec.defaults, q })),
    }
  }
}

function allOf<T>({ found, near }: ListHits<T>): readonly T[] {
  return near.length === 0 ? found : [...found, ...near]
}
