import { Suspense, useEffect, useMemo } from 'react'
import {
  Outlet,
  ScrollRestoration,
  useLocation,
  type LoaderFunctionArgs,
  useNavigation,
} from 'react-router'
import { localeOfPath } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { bundlesRouterContext, useSite } from '#web/bundles/bundles-context.ts'
import { CiteHost } from '#web/features/cite-box/cite-host.tsx'
import { LanguageOffer } from '#web/features/language-switch/language-offer.tsx'
import { useUnfolding } from '#web/features/publication-list/use-unfolding.ts'
import { PAGE_TITLE } from '#web/ui/page-title.tsx'
import { HydrationEnd } from '#web/ui/hydration.tsx'
import { floating } from '#web/ui/floating.ts'
import { createView, ViewContext, useView } from '#web/view/view.ts'
import { ConnectionNotice } from './connection-notice.tsx'
import { DocumentHead } from './document-head.tsx'
import { pathWithinBase } from './base-path.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { loadedTranslate, loadTranslate } from './translations.ts'
import { usePageChange } from './use-page-change.ts'
import { useSiteLinks } from './use-site-links.ts'

export function createRootLoader(defaultLocale: Locale) {
  return async function rootLoader({ context, request }: LoaderFunctionArgs) {
    const { client, queries } = context.get(bundlesRouterContext)
    const { pathname } = new URL(request.url)
    await Promise.all([
      loadTranslate(localeOfPath(pathWithinBase(pathname), defaultLocale)),
      client.ensureQueryData(queries.site()),
    ])
    return null
  }
}

/** What all pages have in common; gives them the language of the address. */
export function Root() {
  const site = useSite()
  const { pathname } = useLocation()
  const locale = localeOfPath(pathname, site.defaultLocale)
  const t = loadedTranslate(locale)
  const view = useMemo(
    () => t && createView(locale, site.defaultLocale, t),
    [locale, site.defaultLocale, t],
  )
  if (!view) throw new Error(`the strings of ${locale} are not loaded`)
  return (
    <ViewContext value={view}>
      {/* A boundary is taken over in small steps; without it, React would do the whole page in one long task. */}
      <Suspense>
        <Frame defaultLocale={site.defaultLocale} />
      </Suspense>
    </ViewContext>
  )
}

function Frame({ defaultLocale }: { defaultLocale: Locale }) {
  const { locale, t } = useView()
  const main = usePageChange(defaultLocale)
  useSiteLinks(defaultLocale)
  useUnfolding()
  useEffect(() => {
    document.documentElement.lang = htmlLang(locale)
  }, [locale])
  return (
    <div
      className="group/frame mx-auto max-w-[74rem] px-4 sm:px-5 print:max-w-none print:px-0 embed:max-w-none embed:px-0"
      data-frame
    >
      <DocumentHead />
      <a
        className="fixed start-4 z-30 bg-surface px-4 py-2 not-focus:sr-only print:hidden embed:hidden"
        href={`#${PAGE_TITLE}`}
      >
        {t('skip')}
      </a>
      <SiteHeader defaultLocale={defaultLocale} />
      <PageProgress />
      <main ref={main} tabIndex={-1} className="outline-none">
        <Outlet />
      </main>
      <SiteFooter />
      <ConnectionNotice />
      <LanguageOffer defaultLocale={defaultLocale} />
      <CiteHost />
      <ScrollRestoration />
      <HydrationEnd />
    </div>
  )
}

/** Says that a page is on its way; styles show it only after 150 ms. */
function PageProgress() {
  const { t } = useView()
  const { state } = useNavigation()
  if (state === 'idle') return null
  return (
    <p role="status" className={floating('top-2 animate-[appear_1ms_150ms_both] px-4 py-2')}>
      {t('loading')}
    </p>
  )
}
