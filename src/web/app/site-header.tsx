import { useLocation } from 'react-router'
import { parsePath, type Page } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { useSite } from '#web/bundles/bundles-context.ts'
import { LanguageSwitch } from '#web/features/language-switch/language-switch.tsx'
import { SearchButton } from '#web/features/site-search/search-button.tsx'
import { ThemeSwitch } from '#web/features/theme-switch/theme-switch.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

const SEVERAL: readonly (Page & { page: 'home' | 'publications' | 'news' })[] = [
  { page: 'home' },
  { page: 'publications' },
  { page: 'news' },
]

const SiteSearchDialog = onDemand(() =>
  import('./site-search-dialog.tsx').then((module) => module.loadSiteSearchDialog()),
)

export function SiteHeader({ defaultLocale }: { defaultLocale: Locale }) {
  const { t, href } = useView()
  const site = useSite()
  const { page } = parsePath(useLocation().pathname, defaultLocale)
  return (
    <header className="site-header">
      <a className="site-title" href={href({ page: 'home' })}>
        <LocalText value={site.title} />
      </a>
      {site.single === undefined && (
        <nav aria-label={t('nav.site')}>
          <ul className="site-nav">
            {SEVERAL.map((target) => (
              <li key={target.page}>
                <a
                  href={href(target)}
                  aria-current={page?.page === target.page ? 'page' : undefined}
                >
                  {t(`nav.${target.page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="site-tools">
        <SearchButton Dialog={SiteSearchDialog} />
        <LanguageSwitch defaultLocale={defaultLocale} />
        <ThemeSwitch />
      </div>
    </header>
  )
}
