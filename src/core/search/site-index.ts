import type { BundleNewsItem, NewsBundle } from '../bundle/news-bundle.ts'
import type { BundlePublication, PublicationsBundle } from '../bundle/publications-bundle.ts'
import type { PeopleBundle, PersonSummary } from '../bundle/site-bundle.ts'
import { newsCodec } from '../news/news-filters.ts'
import { indexNews } from '../news/news-index.ts'
import { publicationCodec } from '../publications/publication-filters.ts'
import { indexPublications } from '../publications/publication-index.ts'
import { matchesAll, searchTerms } from './fold.ts'

/** What a site holds for a query, each in the order of its own list; nothing for a query without a word. */
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
  const { people } = bundles.people
  const publications = indexPublications(bundles.publications.publications)
  const news = indexNews(bundles.news.news)

  return function find(q) {
    const terms = searchTerms(q)
    if (terms.length === 0) return { people: [], publications: [], news: [] }
    return {
      people: people.filter(({ search }) => matchesAll(search, terms)),
      publications: publications.select({ ...publicationCodec.defaults, q }),
      news: news.select({ ...newsCodec.defaults, q }),
    }
  }
}
