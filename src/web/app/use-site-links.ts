import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { parsePath } from '#core/paths/paths.ts'
import { queryFromList } from '#core/publications/query-from-list.ts'
import type { Locale } from '#core/schema/locale.ts'
import { BASE, pathWithinBase } from './base-path.ts'

/**
 * Makes every plain link to a page of this site a navigation within the app. One listener instead of a link
 * component per link: prerendered lists need no JavaScript of their own, and texts of bundles work alike.
 */
export function useSiteLinks(defaultLocale: Locale): void {
  const navigate = useNavigate()
  useEffect(() => {
    function onClick(event: MouseEvent) {
      const link = event.target instanceof Element && event.target.closest('a')
      if (!link || !isPlainClick(event) || !isPage(link)) return
      event.preventDefault()
      const keep = link.dataset['keepPlace'] !== undefined
      const path = pathWithinBase(link.pathname)
      const to = path + (link.search || queryOfPlace(path)) + link.hash
      // As browsers do: a link to where the visitor is adds no step to the history.
      const replace = link.href === location.href
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

/** A page's address ends with a slash; files, other hosts and places within the page are the browser's. */
function isPage(link: HTMLAnchorElement): boolean {
  const here = link.pathname === location.pathname && link.search === location.search
  return (
    link.origin === location.origin &&
    link.pathname.startsWith(`${BASE}/`) &&
    link.pathname.endsWith('/') &&
    link.target === '' &&
    !link.hasAttribute('download') &&
    !(here && link.hash !== '')
  )
}
