import { pathOf, PERSON_TABS, type Page } from '#core/paths/paths.ts'
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

/** All pages of a site in both languages, and the pages for URLs that do not exist. */
export function planPages({ site, people, papers }: CompiledSite): PlannedPage[] {
  const everyone: Page[] = [{ page: 'home' }, { page: 'publications' }, { page: 'news' }]
  const persons = people.people.flatMap(({ slug }) =>
    PERSON_TABS.map((tab): Page => ({ page: 'person', slug, tab })),
  )
  const works = papers.map(({ publication: { home, id } }): Page => ({
    page: 'publication',
    slug: home,
    id,
  }))
  const planned = LOCALES.flatMap((locale) =>
    [...everyone, ...persons, ...works].map((page): PlannedPage => {
      const path = pathOf(page, locale, site.defaultLocale)
      return { path, page, locale, file: `${path.slice(1)}index.html` }
    }),
  )
  return [...planned, ...LOCALES.map((locale) => missingPage(locale, site.defaultLocale))]
}

/** Hosts answer with the nearest `404.html`, or use only the one at the root. */
function missingPage(locale: Locale, defaultLocale: Locale): PlannedPage {
  const root = pathOf({ page: 'home' }, locale, defaultLocale)
  return {
    path: `${root}404/not-found/`,
    locale,
    file: `${root.slice(1)}404.html`,
    hidden: true,
  }
}
