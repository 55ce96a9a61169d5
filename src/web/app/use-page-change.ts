import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { switchLocale } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { PAGE_TITLE } from '#web/ui/page-title.tsx'
import { withBase } from '#web/view/view.ts'
import { keepPage } from './keep-page.ts'

/** What the build writes into a page's head besides what React does; it says nothing of another page. */
const FOR_CRAWLERS = 'head :is([name^=citation],[name^=DC],[type$="ld+json"])'

/** On a new page the focus goes to its title, so that a screen reader begins there; not on a change of language. */
export function usePageChange(defaultLocale: Locale) {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const page = switchLocale(pathname, defaultLocale, defaultLocale)
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    for (const tag of document.querySelectorAll(FOR_CRAWLERS)) tag.remove()
    const title = main.current?.querySelector<HTMLElement>(`#${PAGE_TITLE}`)
    ;(title ?? main.current)?.focus({ preventScroll: true })
  }, [page])
  useEffect(() => keepPage(withBase(pathname)), [pathname])
  return main
}
