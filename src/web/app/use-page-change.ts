import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { switchLocale } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { PAGE_TITLE } from '#web/ui/page-title.tsx'
import { useView, withBase } from '#web/view/view.ts'
import { keepPage } from './keep-page.ts'

/** What the build writes into a page's head besides what React does; it says nothing of another page. */
const FOR_CRAWLERS =
  'head :is([name^=citation],[name^=DC],[type$="ld+json"],[type$="atom+xml"],[type$="feed+json"])'

/**
 * Brings the rest of the document in line with the page at hand. On a new page the focus goes to its title, so that a
 * screen reader begins there; not on a change of language.
 */
export function usePageChange(defaultLocale: Locale) {
  const main = useRef<HTMLElement>(null)
  const { locale } = useView()
  const { pathname } = useLocation()
  const page = switchLocale(pathname, defaultLocale, defaultLocale)
  const last = useRef(page)
  useEffect(() => {
    document.documentElement.lang = htmlLang(locale)
    keepPage(withBase(pathname))
    if (last.current === page) return
    last.current = page
    for (const tag of document.querySelectorAll(FOR_CRAWLERS)) tag.remove()
    const title = main.current?.querySelector<HTMLElement>(`#${PAGE_TITLE}`)
    ;(title ?? main.current)?.focus({ preventScroll: true })
  }, [locale, pathname, page])
  return main
}
