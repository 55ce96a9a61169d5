import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { parsePath } from '#core/paths/paths.ts'
import { queryFromList } from '#core/publications/list-view.ts'
import type { Locale } from '#core/schema/locale.ts'
import { version } from '#web/ui/load-module.ts'
import { BASE, pathWithinBase } from './base-path.ts'

/**
 * Makes every plain link to a page of this site a navigation within the app. One listener instead of a link
 * component per link: prerendered lists need no JavaScript of their own, and texts of bundles work alike.
 */
export function useSiteLinks(defaultLocale: Locale): void {
  const navigate = useNavigate()
  useEffect(() => {
    function onClick(event: MouseEvent) {
      const link = event.target instanceof Element && event.target.closest<Link>('a[href]')
      if (!link || !isPlainClick(event)) return
      const url = addressOf(link)
      if (!isPage(link, url)) return
      event.preventDefault()
      const keep = link.dataset['keepPlace'] !== undefined
      const path = pathWithinBase(url.pathname)
      const to = path + (url.search || queryOfPlace(path)) + url.hash
      if (version.leave) return version.leave(to, keep)
      // As browsers do: a link to where the visitor is adds no step to the history.
      const replace = url.href === location.href
      void navigate(to, { replace, preventScrollReset: keep })
    }
    /** A link from a list to a paper says which list that is; in the HTML it does not, for that has no filters. */
    function queryOfPlace(path: string): string {
      const pageAt = (pathname: string) => parsePath(pathname, defaultLocale).page
      const here = pageAt(pathWithinBase(location.pathname))
      return queryFromList(here, new URLSearchParams(location.search), pageAt(path))
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [navigate, defaultLocale])
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
