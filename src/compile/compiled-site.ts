import type { EntriesBundle } from '#core/bundle/entries-bundle.ts'
import type { LabBundle } from '#core/bundle/lab-bundle.ts'
import type { NetworkBundle } from '#core/bundle/network-bundle.ts'
import type { BundleNewsItem, NewsBundle } from '#core/bundle/news-bundle.ts'
import type { OwnPageBundle } from '#core/bundle/own-page-bundle.ts'
import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { ProjectBundle } from '#core/bundle/project-bundle.ts'
import type { BundlePublication, PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import type { PeopleBundle, SiteBundle } from '#core/bundle/site-bundle.ts'
import { bundlePath } from '#core/paths/paths.ts'

/** A researcher's compiled lists, newest first. */
export interface CompiledLists {
  news: BundleNewsItem[]
  publications: BundlePublication[]
}

/** Everything that pages and bundles are made of; one entry per researcher in site order. */
export type CompiledSite = {
  site: SiteBundle
  people: PeopleBundle
  entries: EntriesBundle
  lab: LabBundle | undefined
  profiles: ProfileBundle[]
  news: NewsBundle[]
  publications: PublicationsBundle[]
  allNews: NewsBundle
  allPublications: PublicationsBundle
  /** One per paper of anyone here, the newest first. */
  papers: PaperBundle[]
  /** Projects with pages of their own. */
  projects: ProjectBundle[]
  /** Pages of one's own, of the site and of researchers. */
  ownPages: OwnPageBundle[]
  network: NetworkBundle
}

/** The bundles of a site by the path under which it is asked for each. */
export function bundlesByPath(site: CompiledSite): ReadonlyMap<string, object> {
  return new Map<string, object>([
    [bundlePath.site, site.site],
    [bundlePath.people, site.people],
    [bundlePath.entries, site.entries],
    [bundlePath.news(), site.allNews],
    [bundlePath.publications(), site.allPublications],
    [bundlePath.network, site.network],
    ...(site.lab ? [[bundlePath.lab, site.lab] as const] : []),
    ...site.profiles.map((bundle): [string, object] => [bundlePath.profile(bundle.slug), bundle]),
    ...site.news.map((bundle): [string, object] => [bundlePath.news(bundle.slug), bundle]),
    ...site.publications.map((bundle): [string, object] => [
      bundlePath.publications(bundle.slug),
      bundle,
    ]),
    ...site.projects.map((bundle): [string, object] => [
      bundlePath.project(bundle.slug, bundle.project.id),
      bundle,
    ]),
    ...site.ownPages.map((bundle): [string, object] => [
      bundlePath.ownPage(bundle.slug, bundle.id),
      bundle,
    ]),
    ...site.papers.map((bundle): [string, object] => [
      bundlePath.paper(bundle.publication.home, bundle.publication.id),
      bundle,
    ]),
  ])
}

/** The JSON bundles under `/data/`: what the app loads, and what other sites may load. */
export function planBundles(bundles: ReadonlyMap<string, object>): [string, string][] {
  return [...bundles].map(([path, bundle]) => [path.slice(1), JSON.stringify(bundle)])
}
