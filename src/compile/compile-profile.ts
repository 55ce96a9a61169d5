import type { BundleLink } from '#core/bundle/profile-parts.ts'
import type { ProfileLink } from '#core/schema/link.ts'
import { pictureOf, type PictureContext } from './compile-pictures.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { defined } from '#core/json/defined.ts'
import { sealOf } from '#core/names/format-name.ts'
import { newsListSummary } from '#core/news/news-search.ts'
import { publicationListSummary } from '#core/publications/publication-search.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import type { SourceBundle } from '#data/load/source-site.ts'
import { latestNews } from './compile-news.ts'
import type { CompiledLists } from './compiled-site.ts'
import { ownPageLinks } from './compile-own-pages.ts'
import { compileProjects } from './compile-projects.ts'
import {
  compileLayout,
  compileMembers,
  compileOpenings,
  compileOwnSections,
} from './compile-sections.ts'
import { localizedBlocks, localizedInline } from './localized-tree.ts'
import { type SiteContext, vocabularyOf } from './site-context.ts'
import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import { personSearch, untoldOf } from './search-keys.ts'

const NEWEST = 5

/** One or two characters: those that the person chose, or the beginning of the name. */
export function sealText({ seal, name }: Pick<ProfileFile, 'seal' | 'name'>): string {
  return seal ?? sealOf(name)
}

export function compileProfile(
  bundle: SourceBundle,
  { news, publications }: CompiledLists,
  context: SiteContext,
): ProfileBundle {
  const { slug, profile } = bundle
  const { biography, headline, pronouns, cv, layout } = profile
  const ownPages = ownPageLinks(context.ownPages, slug)
  const selectedPublications = selectPublications(publications)
  const compiled = defined({
    slug,
    name: profile.name,
    seal: sealText(profile),
    portrait: pictureOf(profile.portrait, context),
    pronouns,
    headline,
    cv,
    affiliations: profile.affiliations ?? [],
    interests: profile.interests ?? [],
    links: (profile.links ?? []).map((link) => compileLink(link, context)),
    biography: biography === undefined ? undefined : localizedBlocks(biography),
    ...compileCareer(slug, profile, context),
    projects: compileProjects(bundle, context),
    openings: compileOpenings(profile.openings ?? [], context.today),
    people: compileMembers(profile.people ?? [], context),
    sections: compileOwnSections(profile.sections ?? [], context),
    layout:
      layout &&
      defined({
        overview: layout.overview && compileLayout(layout.overview),
        cv: layout.cv && compileLayout(layout.cv),
      }),
    pages: ownPages.length === 0 ? undefined : ownPages,
    lists: {
      publications: publicationListSummary(publications, slug),
      news: newsListSummary(news),
    },
    latestNews: latestNews(news),
    selectedPublications,
    vocabulary: vocabularyOf(selectedPublications, context),
  })
  return { version: BUNDLE_VERSION, ...compiled }
}

export function compileLink(
  { picture, ...link }: ProfileLink,
  context: PictureContext,
): BundleLink {
  return { ...link, ...defined({ picture: pictureOf(picture, context) }) }
}

function compileCareer(slug: string, profile: SourceBundle['profile'], context: SiteContext) {
  const { research = [], education = [], experience = [], services = [] } = profile
  const { talks = [], teaching = [] } = profile
  return {
    research: research.map(({ name, text }) => ({ name, text: localizedInline(text) })),
    education: education.map((entry) => ({
      ...entry,
      highlights: (entry.highlights ?? []).map(localizedInline),
    })),
    experience: experience.map((position) => ({
      ...position,
      highlights: (position.highlights ?? []).map(localizedInline),
    })),
    awards: profile.awards ?? [],
    services: services.map(({ role, venues }) => ({
      role,
      venues: venues.map(({ venue, years = [] }) => ({
        venue: context.venues.resolve(venue),
        years,
      })),
    })),
    talks: talks.map((talk) => compileTalk(talk, slug, context)),
    teaching: teaching.map(({ text, ...course }) => ({
      ...course,
      ...defined({ text: text === undefined ? undefined : localizedInline(text) }),
    })),
    skills: profile.skills ?? [],
    metrics: profile.metrics ?? [],
  } satisfies Partial<ProfileBundle>
}

function compileTalk(
  talk: ProfileBundle['talks'][number],
  slug: string,
  context: SiteContext,
): ProfileBundle['talks'][number] {
  if (talk.publications === undefined) return talk
  const ids = talk.publications.flatMap((id) => context.paperOf(slug, id)?.id ?? [])
  return { ...talk, publications: ids }
}

/** Those marked as selected; without any mark the newest. */
function selectPublications(publications: readonly BundlePublication[]): BundlePublication[] {
  const selected = publications.filter((publication) => publication.selected === true)
  return selected.length > 0 ? selected : publications.slice(0, NEWEST)
}

/** The row of the directory: first affiliation, interests, and the newest thing that happened. */
export function compilePersonSummary(
  { slug, profile }: SourceBundle,
  { news, publications }: CompiledLists,
  context: SiteContext,
): PersonSummary {
  const affiliation = profile.affiliations?.[0]?.organization
  const [newest] = news
  const also = untoldOf(profile)
  return defined({
    slug,
    name: profile.name,
    seal: sealText(profile),
    portrait: pictureOf(profile.portrait, context),
    affiliation,
    interests: profile.interests ?? [],
    publications: publications.length,
    latestNews: newest && { date: newest.date, text: newest.text },
    also: also.length === 0 ? undefined : also,
    search: personSearch(profile),
  })
}
