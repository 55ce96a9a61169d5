import { Suspense, useMemo } from 'react'
import {
  Outlet,
  ScrollRestoration,
  useLocation,
  type LoaderFunctionArgs,
  useNavigation,
} from 'react-router'
import { localeOfPath, switchLocale } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { bundlesRouterContext, useSite } from '#web/bundles/bundles-context.ts'
import { LanguageOffer } from '#web/features/language-switch/language-offer.tsx'
import { BottomBars } from '#web/ui/bottom-bars.tsx'
import { FLOATING } from '#web/ui/floating.ts'
import { PAGE_TITLE } from '#web/ui/page-title.tsx'
import { HydrationEnd } from '#web/ui/hydration.tsx'
import { version } from '#web/ui/load-module.ts'
import { createView, ViewContext, useView } from '#web/view/view.ts'
import { ConnectionNotice } from './connection-notice.tsx'
import { pathWithinBase } from './base-path.ts'
import { PageFrame } from './page-frame.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { loadedTranslate, loadTranslate } from './translations.ts'
import { usePageChange } from './use-page-change.ts'

export function createRootLoader(defaultLocale: Locale) {
  return async function rootLoader({ context, request }: LoaderFunctionArgs) {
    const url = new URL(request.url)
    const pageAt = (path: string) =>
      switchLocale(pathWithinBase(path), defaultLocale, defaultLocale)
    await version.leave?.(url, pageAt(url.pathname) === pageAt(location.pathname))
    const { client, queries } = context.get(bundlesRouterContext)
    await Promise.all([
      loadTranslate(localeOfPath(pathWithinBase(url.pathname), defaultLocale)),
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
      {/* React hydrates a boundary in small steps; without it, the whole page would be one long task. */}
      <Suspense>
        <Frame defaultLocale={site.defaultLocale} />
      </Suspense>
    </ViewContext>
  )
}

function Frame({ defaultLocale }: { defaultLocale: Locale }) {
  const { t } = useView()
  const main = usePageChange(defaultLocale)
  return (
    <PageFrame defaultLocale={defaultLocale}>
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
      <BottomBars>
        <ConnectionNotice />
        <LanguageOffer defaultLocale={defaultLocale} />
      </BottomBars>
      <ScrollRestoration />
      <HydrationEnd mark="hydrated" />
    </PageFrame>
  )
}

/** Says that a page is on its way; styles show it only after 150 ms. */
function PageProgress() {
  const { t } = useView()
  const { state } = useNavigation()
  if (state === 'idle') return null
  return (
    <p
      role="status"
      className={`${FLOATING} fixed inset-x-4 top-2 z-30 mx-auto animate-[appear_1ms_150ms_both] print:hidden`}
    >
      {t('loading')}
    </p>
  )
}
