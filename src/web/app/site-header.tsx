import { useId, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { parsePath, type Page } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { useSite } from '#web/bundles/bundles-context.ts'
import { LanguageSwitch } from '#web/features/language-switch/language-switch.tsx'
import { SearchButton } from '#web/features/site-search/search-button.tsx'
import { ThemeSwitch } from '#web/features/theme-switch/theme-switch.tsx'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { PageLink } from '#web/view/page-link.tsx'
import { PictureView } from '#web/view/picture-view.tsx'
import { useView } from '#web/view/view.ts'
import { sitePages } from './site-pages.ts'

const SiteSearchDialog = onDemand(() =>
  import('./site-search-dialog.tsx').then((module) => module.SiteSearchDialog),
)

/** One row. On a narrow screen, what a site of several people has besides comes from behind a button. */
export function SiteHeader({ defaultLocale }: { defaultLocale: Locale }) {
  const { t } = useView()
  const { single, title, logo } = useSite()
  const menu = useId()
  const isSeveral = single === undefined
  return (
    <header className="flex h-12 items-center gap-x-1 border-b border-rule md:gap-x-4 print:hidden embed:hidden">
      <PageLink
        className="flex min-h-11 min-w-0 items-center font-serif text-lg font-semibold text-ink"
        page={{ page: 'home' }}
      >
        {logo && (
          <PictureView
            picture={logo}
            sizes={`${Math.round((32 * logo.width) / logo.height)}px`}
            className="me-2 h-6 w-auto flex-none md:h-8"
            first
            silent
          />
        )}
        <span className="truncate">
          <LocalText value={title} />
        </span>
      </PageLink>
      {isSeveral && <SiteMenu id={menu} defaultLocale={defaultLocale} />}
      <div className={`ms-auto -me-2 flex items-center gap-x-1 ${isSeveral ? 'md:ms-0' : ''}`}>
        <SearchButton Dialog={SiteSearchDialog} />
        <LanguageSwitch defaultLocale={defaultLocale} />
        {isSeveral ? (
          <Button
            look="icon"
            className="md:hidden"
            popoverTarget={menu}
            aria-label={t('nav.menu')}
            title={t('nav.menu')}
          >
            <Icon name="menu" />
          </Button>
        ) : (
          <ThemeSwitch />
        )}
      </div>
    </header>
  )
}

/** On a wide screen, its parts are in the row. */
function SiteMenu({ id, defaultLocale }: { id: string; defaultLocale: Locale }) {
  const { t } = useView()
  const menu = useRef<HTMLDivElement>(null)
  const site = useSite()
  const { pages = [] } = site
  // The header stays when the page changes.
  const close = () => menu.current?.hidePopover()
  const { page } = parsePath(useLocation().pathname, defaultLocale)
  return (
    <div
      ref={menu}
      id={id}
      popover="auto"
      className="absolute inset-auto end-4 top-12 min-w-52 rounded-md border border-rule bg-surface p-2 raised open:grid md:contents"
    >
      <nav aria-label={t('nav.site')} className="md:ms-4">
        <ul className="gap-x-5 text-md md:flex">
          {sitePages(site, t).map(({ page: target, label }) => (
            <MenuItem
              key={target.page}
              page={target}
              current={page?.page === target.page}
              onFollow={close}
            >
              {label}
            </MenuItem>
          ))}
          {pages.map(({ id, title }) => (
            <MenuItem
              key={id}
              page={{ page: 'own-page', id }}
              // Its path looks like that of a researcher.
              current={page?.page === 'person' && page.tab === 'overview' && page.slug === id}
              onFollow={close}
            >
              <LocalText value={title} />
            </MenuItem>
          ))}
        </ul>
      </nav>
      <ThemeSwitch className="max-md:w-full max-md:justify-start max-md:px-2 md:ms-auto" labelled />
    </div>
  )
}

interface MenuItemProps {
  page: Page
  current: boolean
  onFollow: () => void
  children: ReactNode
}

function MenuItem({ page, current, onFollow, children }: MenuItemProps) {
  return (
    <li>
      <PageLink
        className="flex min-h-11 items-center text-muted aria-[current]:font-semibold aria-[current]:text-ink max-md:px-2 forced-colors:aria-[current]:underline"
        page={page}
        aria-current={current ? 'page' : undefined}
        onClick={onFollow}
      >
        {children}
      </PageLink>
    </li>
  )
}
