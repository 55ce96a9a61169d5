import { useLocation } from 'react-router'
import { switchLocale } from '#core/paths/paths.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { useSite } from '#web/bundles/bundles-context.ts'
import { useView, withBase } from '#web/view/view.ts'

interface PageHeadProps {
  title: string
  description?: string | undefined
  /** What the page is in the vocabulary of Open Graph. */
  type?: 'website' | 'article'
  /** Site path of the page's own icon. */
  icon?: string | undefined
  /** Site path of what the page lists, as BibTeX. */
  bibtex?: string
}

/** What the document head says of a page: React moves these tags there. */
export function PageHead({ title, description, type = 'website', icon, bibtex }: PageHeadProps) {
  const { locale, t } = useView()
  return (
    <>
      <title>{title}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      {description !== undefined && <meta property="og:description" content={description} />}
      <meta property="og:locale" content={locale === 'zh' ? 'zh_CN' : 'en_US'} />
      <meta property="og:site_name" content={t('site.name')} />
      <Addresses />
      {bibtex !== undefined && (
        <link rel="alternate" type="application/x-bibtex" href={withBase(bibtex)} />
      )}
      <SiteIcon path={icon} />
    </>
  )
}

export function SiteIcon({ path = '/favicon.svg' }: { path?: string | undefined }) {
  return <link rel="icon" type="image/svg+xml" href={withBase(path)} />
}

/** Absolute where the site knows its own address, which search engines ask for. */
function Addresses() {
  const { locale } = useView()
  const { url = '', defaultLocale } = useSite()
  const { pathname } = useLocation()
  const addressIn = (to: Locale) =>
    url.replace(/\/$/u, '') + (url === '' ? withBase(pathIn(to)) : pathIn(to))
  const pathIn = (to: Locale) => switchLocale(pathname, to, defaultLocale)
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
