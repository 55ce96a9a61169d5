import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type {
  CitationRun,
  PaperBundle,
  PaperCitation,
  PaperPerson,
} from '#core/bundle/paper-bundle.ts'
import type { BundlePublication, PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { defined } from '#core/json/defined.ts'
import { paperKey, paperReference, placesInList } from '#core/publications/place-in-list.ts'
import { relatePublications } from '#core/publications/related-publications.ts'
import type { Locale } from '#core/schema/locale.ts'
import { usualStyle, writeCitation, type Run } from '#formats/citation-styles/write-citation.ts'
import {
  createCiteSources,
  writeCslItems,
  type CiteSources,
  type CslItem,
} from '#formats/csl-json/write-csl-json.ts'
import { pictureOf } from './compile-pictures.ts'
import { sealText } from './compile-profile.ts'
import type { CompiledSite } from './compiled-site.ts'
import { newsOnPage } from './link-news.ts'
import { type SiteContext, vocabularyOf } from './site-context.ts'

type Lists = Pick<CompiledSite, 'publications' | 'allNews'> & {
  /** Of all researchers, also from before and after their time in the lab. */
  everyPublication: PublicationsBundle
}

/** What each paper's own page shows, in the order of everyone's list. */
export function compilePapers(
  { publications, everyPublication, allNews }: Lists,
  context: SiteContext,
): PaperBundle[] {
  const places = new Map(
    publications.map((bundle) => [bundle.slug, placesInList(bundle.publications)]),
  )
  const related = relatePublications(everyPublication.publications)
  const newsByPaper = indexNewsByPaper(allNews.news)
  const sources = createCiteSources(everyPublication.vocabulary)
  return everyPublication.publications.map((publication, at) => {
    const key = paperKey(publication)
    const others = related(at)
    const venues = others.map(({ venue }) => ({ venue, topics: [], people: [] }))
    return {
      version: BUNDLE_VERSION,
      publication,
      vocabulary: vocabularyOf([publication, ...venues], context),
      people: peopleOn(publication, context),
      news: (newsByPaper.get(key) ?? []).map((item) => newsOnPage(item, publication)),
      related: others.map(paperReference),
      citation: cite(publication, sources),
      place: places.get(publication.home)?.get(key) ?? { at: 1, count: 1 },
    }
  })
}

function peopleOn({ people }: BundlePublication, context: SiteContext): PaperPerson[] {
  if (people.length < 2) return []
  return context.bundles
    .filter(({ slug }) => people.includes(slug))
    .map(({ slug, profile }) =>
      defined({
        slug,
        name: profile.name,
        seal: sealText(profile),
        portrait: pictureOf(profile.portrait, context),
        headline: profile.headline,
        affiliation: profile.affiliations?.[0],
      }),
    )
}

function cite(publication: BundlePublication, sources: CiteSources): PaperCitation {
  const [item] = writeCslItems([publication], sources)
  if (!item) throw new Error(`${publication.id} has no citation`)
  const inStyleOf = (locale: Locale) =>
    writeCitation({ ...item, accessed: NO_DAY }, usualStyle(locale)).flatMap(withPlaceOfDay)
  return { language: item.language, en: inStyleOf('en'), zh: inStyleOf('zh') }
}

/** Stands for the day on which a reader will see the work. */
const NO_DAY: NonNullable<CslItem['accessed']> = { 'date-parts': [[9999, 12, 31]] }
const NO_DAY_TEXT = '[9999-12-31]'

function withPlaceOfDay(run: Run): CitationRun[] {
  const [before = '', after] = run.text.split(NO_DAY_TEXT)
  if (after === undefined) return [run]
  return [
    { ...run, text: before },
    { text: '', accessed: true },
    { ...run, text: after },
  ]
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
