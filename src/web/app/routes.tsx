import type { RouteObject, ShouldRevalidateFunctionArgs } from 'react-router'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { ROUTE_PATTERNS } from '#core/paths/paths.ts'
import { pageLoaders } from '#web/routes/page-loaders.ts'
import {
  NoConnection,
  noConnectionLoader,
  NotFound,
  notFoundLoader,
} from '#web/routes/not-found.tsx'
import { loadModule } from '#web/ui/load-module.ts'
import { PageError } from './page-error.tsx'
import { createRootLoader, Root } from './root.tsx'
import { RootError } from './root-error.tsx'

type PageName = keyof typeof ROUTE_PATTERNS

/** The components of the pages; the build names a page's module in its HTML (`build/site/page-assets.ts`). */
const PAGES = {
  publications: () => import('#web/routes/publications.tsx'),
  news: () => import('#web/routes/news.tsx'),
  'lab-projects': () => import('#web/routes/lab-projects.tsx'),
  'lab-project': () => import('#web/routes/lab-project.tsx'),
  'person-overview': () => import('#web/routes/person-overview.tsx'),
  'person-news': () => import('#web/routes/person-news.tsx'),
  'person-publications': () => import('#web/routes/person-publications.tsx'),
  'person-projects': () => import('#web/routes/person-projects.tsx'),
  project: () => import('#web/routes/project.tsx'),
  'person-cv': () => import('#web/routes/person-cv.tsx'),
  'person-page': () => import('#web/routes/person-page.tsx'),
  'own-page': () => import('#web/routes/own-page.tsx'),
  publication: () => import('#web/routes/publication.tsx'),
} satisfies Record<Exclude<PageName, 'home'>, unknown>

/** One researcher: the overview itself; several: the directory; a lab: a page of its own. */
const HOME = {
  single: PAGES['person-overview'],
  several: () => import('#web/routes/directory.tsx'),
  lab: () => import('#web/routes/lab-home.tsx'),
}

/** By a pattern it would be a researcher: each page has a route with its very address, whose id begins so. */
const OWN_PAGE = 'own-page'

/** What the routes of a site depend on. */
export type RoutedSite = Pick<SiteBundle, 'defaultLocale' | 'single' | 'lab' | 'pages'>

/** The pages of the site, below an optional segment for the language that is not the default one. */
export function createRoutes({
  defaultLocale,
  single,
  lab,
  pages: own = [],
}: RoutedSite): RouteObject[] {
  const several = lab === undefined ? HOME.several : HOME.lab
  const pageOf = { ...PAGES, home: single === undefined ? several : HOME.single }
  const other = LOCALES.filter((locale) => locale !== defaultLocale)
  const routeOf = (name: PageName, id: string, path: string): RouteObject => ({
    id,
    ...(name === 'home' ? { index: true } : { path }),
    loader: pageLoaders[name],
    lazy: { Component: async () => (await loadModule(pageOf[name])).Component },
    shouldRevalidate: isAnotherPage,
  })
  const pages = (Object.keys(pageOf) as PageName[]).flatMap((name) =>
    name === OWN_PAGE
      ? own.map(({ id }) => routeOf(name, `${name}:${id}`, `${id}/`))
      : routeOf(name, name, ROUTE_PATTERNS[name]),
  )
  const offline = {
    id: 'offline',
    path: '404/offline/',
    loader: noConnectionLoader,
    Component: NoConnection,
  }
  const notFound = { id: 'not-found', path: '*', loader: notFoundLoader, Component: NotFound }
  return [
    {
      id: 'root',
      path: other.map((locale) => `/${locale}?`).join(''),
      loader: createRootLoader(defaultLocale),
      shouldRevalidate: isAnotherPage,
      Component: Root,
      ErrorBoundary: RootError,
      HydrateFallback: () => null,
      // The router shows an error of a lazy route only above it.
      children: [{ id: 'page', ErrorBoundary: PageError, children: [...pages, offline, notFound] }],
    },
  ]
}

/** A change of the query filters what is there; it loads nothing. */
function isAnotherPage({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.pathname !== nextUrl.pathname
}
