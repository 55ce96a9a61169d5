import type { NewsBundle } from '#core/bundle/news-bundle.ts'
import type { BundlePublication, PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { defined } from '#core/json/defined.ts'
import { newsListSummary } from '#core/news/news-search.ts'
import { publicationListSummary } from '#core/publications/publication-search.ts'
import type { SourceSite } from '#data/load/source-site.ts'
import { withMediaAddresses } from '#data/media/media-addresses.ts'
import { compileEntries } from './compile-entries.ts'
import { compileNetwork } from './compile-network.ts'
import { compileNews, latestNews, sortNews } from './compile-news.ts'
import { compileOwnPage, ownPageLinks } from './compile-own-pages.ts'
import { compilePapers } from './compile-papers.ts'
import { compilePersonSummary, compileProfile } from './compile-profile.ts'
import { compilePublications, mergePublications } from './compile-publications.ts'
import { pictureOf } from './compile-pictures.ts'
import { compileProjectPages } from './compile-projects.ts'
import type { CompiledSite } from './compiled-site.ts'
import {
  createSiteContext,
  type SiteContext,
  type Surroundings,
  vocabularyOf,
} from './site-context.ts'
import { spellingsOf } from './spellings-of.ts'

const version = BUNDLE_VERSION

/** Compiles checked data into the bundles that pages are made of. Pure: the same data and day, the same site. */
export function compileSite(given: SourceSite, surroundings: Surroundings = {}): CompiledSite {
  const source = withMediaAddresses(given)
  const context = createSiteContext(source, surroundings)
  const researchers = context.bundles.map((bundle) => ({
    bundle,
    lists: {
      news: compileNews(bundle, context),
      publications: compilePublications(bundle, context),
    },
  }))
  const allNews = compileAllNews(
    researchers.flatMap(({ lists }) => lists.news),
    context,
  )
  const allPublications = compileAllPublications(context)
  const rows = researchers.map(({ bundle, lists }) => compilePersonSummary(bundle, lists, context))
  const profiles = researchers.map(({ bundle, lists }) => compileProfile(bundle, lists, context))
  const publications = researchers.map(({ bundle: { slug }, lists }): PublicationsBundle => {
    const { publications } = lists
    return { version, slug, ...referencesOf(publications, context), publications }
  })
  return {
    site: compileSiteBundle(source, { allNews, allPublications }, context),
    people: {
      version,
      people: rows,
      spellings: spellingsOf(rows, rows),
      latestNews: latestNews(allNews.news),
    },
    entries: compileEntries(profiles),
    profiles,
    news: researchers.map(({ bundle: { slug, profile }, lists: { news } }) => {
      const people = [{ slug, name: profile.name }]
      return { version, slug, people, spellings: spellingsOf(news, people), news }
    }),
    publications,
    allNews,
    allPublications,
    projects: researchers.flatMap(({ bundle, lists }) =>
      compileProjectPages(bundle, lists, context),
    ),
    papers: compilePapers({ publications, allPublications, allNews }, context),
    ownPages: source.pages.map((page) => compileOwnPage(page, context)),
    network: compileNetwork(allPublications),
  }
}

function compileAllNews(news: NewsBundle['news'], { people }: SiteContext): NewsBundle {
  const spellings = spellingsOf(news, people.values())
  return { version, people: [...people.values()], spellings, news: sortNews(news) }
}

function compileAllPublications(context: SiteContext): PublicationsBundle {
  const publications = mergePublications(context)
  return { version, ...referencesOf(publications, context), publications }
}

function referencesOf(publications: readonly BundlePublication[], context: SiteContext) {
  const vocabulary = vocabularyOf(publications, context)
  return { vocabulary, spellings: spellingsOf(publications, vocabulary.people, context) }
}

function compileSiteBundle(
  { site, bundles, pages }: SourceSite,
  { allNews, allPublications }: Pick<CompiledSite, 'allNews' | 'allPublications'>,
  context: SiteContext,
): SiteBundle {
  const { title, description, url, repository, defaultLocale = 'en' } = site
  const [only, ...others] = bundles
  const own = ownPageLinks(pages)
  const compiled = defined({
    title,
    description,
    logo: pictureOf(site.logo, context),
    defaultLocale,
    url,
    repository,
    pages: own.length === 0 ? undefined : own,
    single: others.length === 0 ? only?.slug : undefined,
    lists: {
      publications: publicationListSummary(allPublications.publications),
      news: newsListSummary(allNews.news),
    },
  })
  return { version, ...compiled }
}
