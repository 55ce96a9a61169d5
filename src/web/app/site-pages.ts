import type { Page } from '#core/paths/paths.ts'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import type { View } from '#web/view/view.ts'

interface SitePage {
  page: Page & { page: 'home' | 'publications' | 'news' | 'lab-projects' }
  label: string
}

/** The pages that are not one person's, but for those of the owner's own, and what the site calls them. */
export function sitePages({ single, lab }: SiteBundle, t: View['t']): SitePage[] {
  const several = lab === undefined ? t('nav.home') : t('nav.lab')
  const pages: SitePage[] = [
    { page: { page: 'home' }, label: single === undefined ? several : t('tab.overview') },
    { page: { page: 'publications' }, label: t('nav.publications') },
    { page: { page: 'news' }, label: t('nav.news') },
  ]
  if (!lab?.projects) return pages
  return [...pages, { page: { page: 'lab-projects' }, label: t('tab.projects') }]
}
