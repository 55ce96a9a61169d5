import { useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { bothTexts } from '#core/text/both-languages.ts'
import { switchLocale } from '#core/paths/paths.ts'
import { useSite } from '#web/bundles/bundles-context.ts'
import { chooseTheme, nextTheme, shownTheme } from '#web/features/theme-switch/theme.ts'
import type { DialogProps } from '#web/view/use-dialog.tsx'
import { SearchDialog } from '#web/features/site-search/search-dialog.tsx'
import type { SiteCommand } from '#web/features/site-search/search-groups.ts'
import { useView, withBase } from '#web/view/view.ts'
import { sitePages } from './site-pages.ts'

/** The search dialog with the pages and actions of this site. */
export function SiteSearchDialog(props: DialogProps) {
  return <SearchDialog {...props} commands={useCommands()} />
}

function useCommands(): readonly SiteCommand[] {
  const { t, href, locale } = useView()
  const site = useSite()
  const { defaultLocale } = site
  const { pathname, search } = useLocation()
  const [copied, setCopied] = useState<Awaited<ReturnType<typeof copyLink>>>()
  return useMemo(() => {
    const other = locale === 'en' ? 'zh' : 'en'
    const pages = sitePages(site, t).map(({ page, label }): SiteCommand => ({
      kind: 'page',
      id: `page-${page.page}`,
      label,
      href: href(page),
    }))
    const own = (site.pages ?? []).map(({ id, title }): SiteCommand => ({
      kind: 'page',
      id: `page-own-${id}`,
      label: bothTexts(title).join(' · '),
      href: href({ page: 'own-page', id }),
    }))
    return [
      ...pages,
      ...own,
      {
        kind: 'action',
        id: 'language',
        label: t('search.switch-language'),
        href: withBase(switchLocale(pathname, other, defaultLocale)) + search,
        keepsPlace: true,
      },
      {
        kind: 'action',
        id: 'theme',
        label: t('search.switch-theme'),
        run: () => chooseTheme(nextTheme(shownTheme())),
      },
      {
        kind: 'action',
        id: 'copy-link',
        label: copied === undefined ? t('filter.copy-link') : t(copied),
        run: () => void copyLink().then(setCopied),
        stays: true,
      },
    ]
  }, [t, href, locale, site, pathname, search, defaultLocale, copied])
}

async function copyLink(): Promise<'filter.copied' | 'filter.copy-failed'> {
  try {
    await navigator.clipboard.writeText(location.href)
    return 'filter.copied'
  } catch {
    return 'filter.copy-failed'
  }
}
