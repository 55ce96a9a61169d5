import type { RouteObject, ShouldRevalidateFunctionArgs } from 'react-router'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { ROUTE_PATTERNS } from '#core/paths/paths.ts'
import { PageError } from './page-error.tsx'
import { createRootLoader, Root } from './root.tsx'
import { RootError } from './root-error.tsx'

const PAGES = {
  home: () => import('#web/routes/home.tsx'),
  publications: () => import('#web/routes/publications.tsx'),
  news: () => import('#web/routes/news.tsx'),
  'person-overview': () => import('#web/routes/person-overview.tsx'),
  'person-news': () => import('#web/routes/person-news.tsx'),
  'person-publications': () => import('#web/routes/person-publications.tsx'),
  'person-cv': () => import('#web/routes/person-cv.tsx'),
} as const

/** The pages of the site, below an optional segment for the language that is not the default one. */
export function createRoutes(defaultLocale: Locale): RouteObject[] {
  const other = LOCALES.filter((locale) => locale !== defaultLocale)
  const pages = (Object.keys(PAGES) as (keyof typeof PAGES)[]).map((name): RouteObject => ({
    id: name,
    ...(name === 'home' ? { index: true } : { path: ROUTE_PATTERNS[name] }),
    lazy: PAGES[name],
    shouldRevalidate: isAnotherPage,
    ErrorBoundary: PageError,
  }))
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
          lazy: () => import('#web/routes/not-found.tsx'),
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
