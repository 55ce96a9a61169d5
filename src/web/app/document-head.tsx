import { useLocation, useMatches } from 'react-router'
import { switchLocale } from '#core/paths/paths.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { useSite } from '#web/bundles/bundles-context.ts'
import { isPageHandle, type PageHead } from '#web/routes/page-handle.ts'
import { useView, withBase } from '#web/view/view.ts'

/** Title, description, addresses in both languages and sharing text of the page at hand. */
export function DocumentHead() {
  const view = useView()
  const page = useMatches().at(-1)
  const handle = page?.handle
  const head =
    page?.loaderData !== undefined && isPageHandle(handle)
      ? handle.head(page.loaderData, view)
      : undefined
  return (
    <>
      {head && <PageTags head={head} />}
      {head && <Addresses />}
      {head?.bibtex !== undefined && (
        <link rel="alternate" type="application/x-bibtex" href={withBase(head.bibtex)} />
      )}
      <link rel="icon" type="image/svg+xml" href={withBase(head?.icon ?? '/favicon.svg')} />
    </>
  )
}

function PageTags({ head }: { head: PageHead }) {
  const { locale, t } = useView()
  return (
    <>
      <title>{head.title}</title>
      {head.description !== undefined && <meta name="description" content={head.description} />}
      <meta property="og:type" content={head.type ?? 'website'} />
      <meta property="og:title" content={head.title} />
      {head.description !== undefined && (
        <meta property="og:description" content={head.description} />
      )}
      <meta property="og:locale" content={locale === 'zh' ? 'zh_CN' : 'en_US'} />
      <meta property="og:site_name" content={t('site.name')} />
    </>
  )
}

/** Absolute where the site knows its own address, which search engines ask for. */
function Addresses() {
  const { locale } = useView()
  const { url = '', defaultLocale } = useSite()
  const { pathname } = useLocation()
  const addressIn = (to: (typeof LOCALES)[number]) =>
    url.replace(/\/$/u, '') + (url === '' ? withBase(pathIn(to)) : pathIn(to))
  const pathIn = (to: (typeof LOCALES)[number]) => switchLocale(pathname, to, defaultLocale)
  return (
    <>
      <link rel="canonical" href={addressIn(locale)} />
      <meta property="og:url" content={addressIn(locale)} />
      {LOCALES.map((to) => (
        <link key={to} rel="alternate" hrefLang={htmlLang(to)} href={addressIn(to)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressIn(defaultLocale)} />
    </>
  )
}
