import type { NetworkBundle } from '#core/bundle/network-bundle.ts'
import type { NewsBundle } from '#core/bundle/news-bundle.ts'
import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import type { PeopleBundle, SiteBundle } from '#core/bundle/site-bundle.ts'

/** Everything that pages and bundles are made of; one entry per researcher in site order. */
export type CompiledSite = {
  site: SiteBundle
  people: PeopleBundle
  profiles: ProfileBundle[]
  news: NewsBundle[]
  publications: PublicationsBundle[]
  allNews: NewsBundle
  allPublications: PublicationsBundle
  /** One per paper of everyone's list, in its order. */
  papers: PaperBundle[]
  network: NetworkBundle
}
