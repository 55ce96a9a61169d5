import type { NewsBundle } from '#core/bundle/news-bundle.ts'
import { entryId } from '#core/bundle/directory-groups.ts'
import type { ProjectBundle } from '#core/bundle/project-bundle.ts'
import type {
  BundlePerson,
  BundlePublication,
  PublicationsBundle,
} from '#core/bundle/publications-bundle.ts'
import type { PeopleBundle, PersonSummary, SiteBundle } from '#core/bundle/site-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { defined } from '#core/json/defined.ts'
import { newsListSummary } from '#core/news/news-search.ts'
import { publicationListSummary } from '#core/publications/publication-search.ts'
import type { SourceBundle, SourceSite } from '#data/load/source-site.ts'
import { paperId } from '#core/publications/paper-id.ts'
import { withMediaAddresses } from '#data/media/media-addresses.ts'
import { compileEntries } from './compile-entries.ts'
import { compileNetwork } from './compile-network.ts'
import { compileDirectory } from './compile-directory.ts'
import { compileLab } from './compile-lab.ts'
import { compileNews, latestNews, sortNews } from './compile-news.ts'
import { compileOwnPage, ownPageLinks } from './compile-own-pages.ts'
import { compilePapers } from './compile-papers.ts'
import { compilePersonSummary, compileProfile } from './compile-profile.ts'
import { compilePublications, mergePublications } from './compile-publications.ts'
import { pictureOf } from './compile-pictures.ts'
import { compileProjectPages } from './compile-projects.ts'
import type { Paper } from '#data/papers/join-papers.ts'
import type { CompiledLists, CompiledSite } from './compiled-site.ts'
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
  const labNews = context.labBundle === undefined ? [] : compileNews(context.labBundle, context)
  const allNews = compileAllNews(
    [...labNews, ...researchers.flatMap(({ lists }) => lists.news)],
    context,
  )
  const everyPublication = compileAllPublications(context, context.papers)
  const ofLab = context.papers.filter(context.isOfLab)
  const allPublications =
    ofLab.length === context.papers.length
      ? everyPublication
      : compileAllPublications(context, ofLab)
  const listed = new Set(allPublications.publications.map(paperId))
  const otherPapers = everyPublication.publications.filter((paper) => !listed.has(paperId(paper)))
  const lab = compileLab(context)
  const rows = researchers.map(({ bundle, lists }) => compilePersonSummary(bundle, lists, context))
  const people = compilePeople(rows, allNews, context)
  const profiles = researchers.map(({ bundle, lists }) => compileProfile(bundle, lists, context))
  const publications = researchers.map(({ bundle, lists }) => listOf(bundle, lists, context))
  return {
    site: compileSiteBundle(source, { allNews, allPublications, lab }, context),
    people,
    entries: compileEntries(profiles, { members: people.members, lab, otherPapers }),
    lab,
    profiles,
    news: researchers.map(({ bundle, lists }) => newsOf(bundle, lists)),
    publications,
    allNews,
    allPublications,
    projects: [
      ...projectPagesOfLab({ news: labNews, publications: everyPublication.publications }, context),
      ...researchers.flatMap(({ bundle, lists }) => compileProjectPages(bundle, lists, context)),
    ],
    papers: compilePapers({ publications, everyPublication, allNews }, context),
    ownPages: source.pages.map((page) => compileOwnPage(page, context)),
    network: compileNetwork(allPublications),
  }
}

function listOf(
  { slug }: SourceBundle,
  { publications }: CompiledLists,
  context: SiteContext,
): PublicationsBundle {
  return { version, slug, ...referencesOf(publications, context), publications }
}

function newsOf(bundle: SourceBundle, { news }: CompiledLists): NewsBundle {
  const people = [personOf(bundle)]
  return { version, slug: bundle.slug, people, spellings: spellingsOf(news, people), news }
}

function compilePeople(
  rows: PersonSummary[],
  { news }: NewsBundle,
  context: SiteContext,
): PeopleBundle {
  const directory = compileDirectory(rows, context)
  const { people, members = [] } = directory
  const everyone = [...people, ...members]
  return {
    version,
    ...directory,
    ...(context.labBundle && { lab: personOf(context.labBundle) }),
    spellings: spellingsOf(
      everyone,
      everyone.map((entry) => ({ slug: entryId(entry), name: entry.name })),
    ),
    latestNews: latestNews(news),
  }
}

function compileAllNews(
  news: NewsBundle['news'],
  { people: researchers, labBundle }: SiteContext,
): NewsBundle {
  const people = [...(labBundle ? [personOf(labBundle)] : []), ...researchers.values()]
  return { version, people, spellings: spellingsOf(news, people), news: sortNews(news) }
}

function personOf({ slug, profile: { name } }: SourceBundle): BundlePerson {
  return { slug, name }
}

function projectPagesOfLab(lists: CompiledLists, context: SiteContext): ProjectBundle[] {
  const { labBundle } = context
  return labBundle === undefined ? [] : compileProjectPages(labBundle, lists, context)
}

function compileAllPublications(
  context: SiteContext,
  papers: readonly Paper[],
): PublicationsBundle {
  const publications = mergePublications(context, papers)
  return { version, ...referencesOf(publications, context), publications }
}

function referencesOf(publications: readonly BundlePublication[], context: SiteContext) {
  const vocabulary = vocabularyOf(publications, context)
  return { vocabulary, spellings: spellingsOf(publications, vocabulary.people, context) }
}

function compileSiteBundle(
  { site, bundles, pages }: SourceSite,
  { allNews, allPublications, lab }: Pick<CompiledSite, 'allNews' | 'allPublications' | 'lab'>,
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
    single: others.length === 0 && lab === undefined ? only?.slug : undefined,
    lab: lab && { projects: lab.projects.length },
    lists: {
      publications: publicationListSummary(allPublications.publications),
      news: newsListSummary(allNews.news),
    },
  })
  return { version, ...compiled }
}
