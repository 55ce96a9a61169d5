import { pathOf } from '#core/paths/paths.ts'
import { scriptJson } from '#core/text/escape-markup.ts'
import type { PlannedFeed } from '../feeds/plan-feeds.ts'
import { createFeedLinks } from './feed-links.ts'
import { labJsonLd } from './lab-json-ld.ts'
import { writeMetaTags } from './meta-tags.ts'
import { type PageFacts, paperFacts } from './page-facts.ts'
import { dublinCoreTags, highwireTags } from './paper-tags.ts'
import type { PlannedPage } from '../pages/plan-pages.ts'
import type { CompiledSite } from '#compile/compiled-site.ts'
import { paperJsonLd } from './paper-json-ld.ts'
import { personJsonLd } from './person-json-ld.ts'

/**
 * What crawlers read in the head of a page and browsers do not: written at build time only, so that no visitor loads
 * the code for it.
 */
export function createHeadWriter(
  site: CompiledSite,
  feeds: readonly PlannedFeed[],
): (planned: PlannedPage) => string {
  const feedLinksOf = createFeedLinks(feeds, site.site.single)
  const papers = new Map(
    site.papers.map((paper) => [`${paper.publication.home}/${paper.publication.id}`, paper]),
  )
  const profiles = new Map(site.profiles.map((profile) => [profile.slug, profile]))

  return (planned) => {
    const { page } = planned
    if (page?.page === 'publication') {
      const paper = papers.get(`${page.slug}/${page.id}`)
      if (paper === undefined) return ''
      const facts = pageFacts(site, planned)
      const paperData = paperFacts(paper, facts.addressOf)
      const tags = [...highwireTags(paperData), ...dublinCoreTags(paperData)]
      return writeMetaTags(tags) + dataBlock(paperJsonLd(paper, paperData, facts))
    }
    if (page?.page === 'home' && site.lab)
      return feedLinksOf(planned) + dataBlock(labJsonLd(site, pageFacts(site, planned)))
    const profile = profiles.get(slugOfOverview(site, planned) ?? '')
    const data = profile ? dataBlock(personJsonLd(profile, pageFacts(site, planned))) : ''
    return feedLinksOf(planned) + data
  }
}

function slugOfOverview({ site }: CompiledSite, { page }: PlannedPage): string | undefined {
  if (page?.page === 'home') return site.single
  return page?.page === 'person' && page.tab === 'overview' ? page.slug : undefined
}

function pageFacts({ site }: CompiledSite, { path, locale }: PlannedPage): PageFacts {
  const root = site.url?.replace(/\/$/u, '')
  const addressOf = (to: string) => (root === undefined ? undefined : root + to)
  return {
    locale,
    url: addressOf(path),
    personUrl: (slug) =>
      addressOf(pathOf({ page: 'person', slug, tab: 'overview' }, locale, site.defaultLocale)),
    addressOf,
  }
}

function dataBlock(value: object): string {
  return `<script type="application/ld+json">${scriptJson(value)}</script>`
}
