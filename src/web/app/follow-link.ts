import type { MouseEvent } from 'react'
import type { NavigateFunction } from 'react-router'
import { parsePath } from '#core/paths/paths.ts'
import { queryFromList } from '#core/publications/list-view.ts'
import type { Locale } from '#core/schema/locale.ts'
import { BASE, pathWithinBase } from './base-path.ts'

/** Makes a click on a plain link to a page of this site a navigation within the app. */
export function followLink(
  event: MouseEvent,
  navigate: NavigateFunction,
  defaultLocale: Locale,
): void {
  const link = event.target instanceof Element && event.target.closest<Link>('a[href]')
  if (!link || !isPlainClick(event)) return
  const url = addressOf(link)
  if (!isPage(link, url)) return
  event.preventDefault()
  const path = pathWithinBase(url.pathname)
  const to = path + (url.search || queryOfPlace(path, defaultLocale)) + url.hash
  // As browsers do: a link to where the visitor is adds no step to the history.
  const replace = url.href === location.href
  const preventScrollReset = link.dataset['keepPlace'] !== undefined
  void navigate(to, { replace, preventScrollReset })
}

/** A link from a list to a paper says which list that is; in the HTML it does not, for that has no filters. */
function queryOfPlace(path: string, defaultLocale: Locale): string {
  const pageAt = (pathname: string) => parsePath(pathname, defaultLocale).page
  const here = pageAt(pathWithinBase(location.pathname))
  return queryFromList(here, new URLSearchParams(location.search), pageAt(path))
}

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return event.button === 0 && !modified && !event.defaultPrevented
}

type Link = HTMLAnchorElement | SVGAElement

/** From the attribute, because a link within a drawing has no `pathname`, and its `href` is not a string. */
function addressOf(link: Link): URL {
  return new URL(link.getAttribute('href') ?? '', location.href)
}

/** A page's address ends with a slash; files, other hosts and places within the page are the browser's. */
function isPage(link: Link, { origin, pathname, search, hash }: URL): boolean {
  const here = pathname === location.pathname && search === location.search
  return (
    origin === location.origin &&
    pathname.startsWith(`${BASE}/`) &&
    pathname.endsWith('/') &&
    !link.hasAttribute('target') &&
    !link.hasAttribute('download') &&
    !(here && hash !== '')
  )
}
