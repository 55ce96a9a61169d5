import type { RouteObject, ShouldRevalidateFunctionArgs } from 'react-router'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { ROUTE_PATTERNS } from '#core/paths/paths.ts'
import * as home from '#web/routes/home.tsx'
import * as news from '#web/routes/news.tsx'
import * as notFound from '#web/routes/not-found.tsx'
import * as personCv from '#web/routes/person-cv.tsx'
import * as personNews from '#web/routes/person-news.tsx'
import * as personOverview from '#web/routes/person-overview.tsx'
import * as personPublication from '#web/routes/person-publication.tsx'
import * as personPublications from '#web/routes/person-publications.tsx'
import * as publications from '#web/routes/publications.tsx'
import { PageError } from './page-error.tsx'
import { createRootLoader, Root } from './root.tsx'
import { RootError } from './root-error.tsx'

/** Light modules: what a page shows is loaded on demand, because a prerendered page has it already. */
const PAGES = {
  home,
  publications,
  news,
  'person-overview': personOverview,
  'person-news': personNews,
  'person-publications': personPublications,
  'person-cv': personCv,
  publication: personPublication,
} as const

/** The pages of the site, below an optional segment for the language that is not the default one. */
export function createRoutes(defaultLocale: Locale): RouteObject[] {
  const other = LOCALES.filter((locale) => locale !== defaultLocale)
  const pages = (Object.keys(PAGES) as (keyof typeof PAGES)[]).map((name): RouteObject => {
    const { loader, handle, Component } = PAGES[name]
    return {
      id: name,
      ...(name === 'home' ? { index: true } : { path: ROUTE_PATTERNS[name] }),
      loader,
      handle,
      Component,
      shouldRevalidate: isAnotherPage,
      ErrorBoundary: PageError,
    }
  })
  return [
    {
      id: 'root',
      path: other.map((locale) => `/${locale}?`).join(''),
      loader: createRootLoader(defaultLocale),
      shouldRevalidate: isAnotherPage,
      Component: Root,
      ErrorBoundary: RootError,
      HydrateFallback: () => null,
      children: [
        ...pages,
        {
          id: 'not-found',
          path: '*',
          loader: notFound.loader,
          Component: notFound.Component,
          ErrorBoundary: PageError,
        },
      ],
    },
  ]
}

/** A change of the query filters what is there; it loads nothing. */
function isAnotherPage({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.pathname !== nextUrl.pathname
}
