import { createContext, use } from 'react'
import { pathOf, type Page } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { Translate } from '#i18n/create-i18n.ts'

/** How the page at hand speaks and links: passed down once, so that list rows need no hooks. */
export interface View {
  locale: Locale
  t: Translate
  /** Path of a page in the page's language, as the router takes it. */
  pathTo: (page: Page) => string
  /** The same as an address, base path included. */
  href: (page: Page) => string
}

export function createView(locale: Locale, defaultLocale: Locale, t: Translate): View {
  const pathTo = (page: Page) => pathOf(page, locale, defaultLocale)
  return { locale, t, pathTo, href: (page) => withBase(pathTo(page)) }
}

/** `import.meta.env.BASE_URL` ends with a slash, site paths begin with one. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1)
}

/** An address that an owner wrote: one on this site (`/cv.pdf`) is meant from the home page, wherever that is. */
export function ownerHref(url: string): string {
  return url.startsWith('/') ? withBase(url) : url
}

export const ViewContext = createContext<View | undefined>(undefined)

export function useView(): View {
  const view = use(ViewContext)
  if (!view) throw new Error('useView is called outside of ViewContext')
  return view
}
