import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { paperKey, paperReference, placesInList } from '#core/publications/place-in-list.ts'
import { relatePublications } from '#core/publications/related-publications.ts'
import type { CompiledSite } from './compiled-site.ts'
import type { SiteContext } from './site-context.ts'
import { vocabularyOf } from './vocabulary-of.ts'

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
  const newsOf = indexNewsByPaper(allNews.news)
  return allPublications.publications.map((publication, at) => {
    const { home, id, people } = publication
    const others = related(at)
    const venues = others.map(({ venue }) => ({ venue, topics: [], people: [] }))
    return {
      version: BUNDLE_VERSION,
      publication,
      vocabulary: vocabularyOf([publication, ...venues], context),
      news: newsOf(people, id),
      related: others.map(paperReference),
      place: places.get(home)?.get(paperKey({ home, id })) ?? { at: 1, count: 1 },
    }
  })
}

/** News tells the ids of papers as its researcher's list has them, so it is looked for under the paper's people. */
function indexNewsByPaper(news: readonly BundleNewsItem[]) {
  const order = new Map(news.map((item, at) => [item, at]))
  const byPaper = Map.groupBy(
    news.flatMap((item) => item.publications.map((id) => ({ key: `${item.person}/${id}`, item }))),
    ({ key }) => key,
  )
  return (people: readonly string[], id: string): BundleNewsItem[] =>
    [
      ...new Set(
        people.flatMap((person) => byPaper.get(`${person}/${id}`)?.map(({ item }) => item) ?? []),
      ),
    ].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}
