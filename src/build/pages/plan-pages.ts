import { tabsOf } from '#core/paths/person-tabs.ts'
import { ownerPages } from '#core/paths/owner-pages.ts'
import { pathOf, type Page } from '#core/paths/paths.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import type { CompiledSite } from '#compile/compiled-site.ts'

/** A page to render, and the file that it becomes. */
export interface PlannedPage {
  path: string
  /** Which page it is; the page for unknown URLs is none. */
  page?: Page
  locale: Locale
  file: string
  /** Left out of the site map. */
  hidden?: true
}

/** All pages of a site in both languages, and those in place of what does not exist or cannot be had offline. */
export function planPages({
  site,
  lab,
  profiles,
  projects,
  papers,
  ownPages,
}: CompiledSite): PlannedPage[] {
  const everyone: Page[] = [{ page: 'home' }, { page: 'publications' }, { page: 'news' }]
  if (lab !== undefined && lab.projects.length > 0) everyone.push({ page: 'lab-projects' })
  const persons = profiles.flatMap((profile) =>
    tabsOf(profile).map((tab): Page => ({ page: 'person', slug: profile.slug, tab })),
  )
  const projectPages = projects.map(({ slug, project: { id } }) => ownerPages(slug).project(id))
  const works = papers.map(({ publication: { home, id } }): Page => ({
    page: 'publication',
    slug: home,
    id,
  }))
  const own = ownPages.map(({ slug, id }): Page =>
    slug === undefined ? { page: 'own-page', id } : { page: 'person-page', slug, id },
  )
  const planned = LOCALES.flatMap((locale) =>
    [...everyone, ...persons, ...projectPages, ...works, ...own].map((page): PlannedPage => {
      const path = pathOf(page, locale, site.defaultLocale)
      return { path, page, locale, file: `${path.slice(1)}index.html` }
    }),
  )
  const substitutes = LOCALES.flatMap((locale) => {
    const root = pathOf({ page: 'home' }, locale, site.defaultLocale)
    return [substitute(root, locale, NOT_FOUND), substitute(root, locale, OFFLINE)]
  })
  return [...planned, ...substitutes]
}

interface Substitute {
  /** In the folder of a language. */
  file: string
  /** Nothing else can be there: the name is reserved. */
  path: string
}

/** Hosts answer with the nearest one, or use only that at the root. */
export const NOT_FOUND: Substitute = { file: '404.html', path: '404/not-found/' }

/** The service worker answers with it. */
export const OFFLINE: Substitute = { file: 'offline.html', path: '404/offline/' }

function substitute(root: string, locale: Locale, { file, path }: Substitute): PlannedPage {
  return { path: root + path, locale, file: root.slice(1) + file, hidden: true }
}
