import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { paperKey, paperReference, placesInList } from '#core/publications/place-in-list.ts'
import { relatePublications } from '#core/publications/related-publications.ts'
import type { CompiledSite } from './compiled-site.ts'
import { newsOnPage } from './link-news.ts'
import { type SiteContext, vocabularyOf } from './site-context.ts'

type Lists = Pick<CompiledSite, 'publications' | 'allPublications' | 'allNews'>

/** What each paper's own page shows, in the order of everyone's list. */
export function compilePapers(
  { publications, allPublications, allNews }: Lists,
  context: SiteContext,
): PaperBundle[] {
  const places = new Map(
    publications.map((bundle) => [bundle.slug, placesInList(bundle.publications)]),
  )
  const related = relatePublications(allPublications.publications)
  const newsByPaper = indexNewsByPaper(allNews.news)
  return allPublications.publications.map((publication, at) => {
    const key = paperKey(publication)
    const others = related(at)
    const venues = others.map(({ venue }) => ({ venue, topics: [], people: [] }))
    return {
      version: BUNDLE_VERSION,
      publication,
      vocabulary: vocabularyOf([publication, ...venues], context),
      news: (newsByPaper.get(key) ?? []).map((item) => newsOnPage(item, publication)),
      related: others.map(paperReference),
      place: places.get(publication.home)?.get(key) ?? { at: 1, count: 1 },
    }
  })
}

function indexNewsByPaper(news: readonly BundleNewsItem[]): Map<string, BundleNewsItem[]> {
  const byPaper = new Map<string, BundleNewsItem[]>()
  for (const item of news) {
    for (const key of new Set(item.publications.map(paperKey))) {
      byPaper.set(key, [...(byPaper.get(key) ?? []), item])
    }
  }
  return byPaper
}
