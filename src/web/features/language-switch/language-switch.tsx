import { Link, useLocation } from 'react-router'
import { switchLocale } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { useHydrated } from '#web/ui/hydration.tsx'
import { useView } from '#web/view/view.ts'
import { rememberLocale } from './remembered-locale.ts'

const NAME: Record<Locale, string> = { en: 'English', zh: '中文' }

/** A link to this very page and view in the other language, by that language's own name. */
export function LanguageSwitch({ defaultLocale }: { defaultLocale: Locale }) {
  const { locale } = useView()
  const { pathname, search, hash } = useLocation()
  const query = useHydrated() ? search + hash : ''
  const other = locale === 'en' ? 'zh' : 'en'
  return (
    <Link
      discover="none"
      className="flex min-h-11 min-w-11 items-center justify-center px-1 text-md text-muted"
      to={switchLocale(pathname, other, defaultLocale) + query}
      hrefLang={htmlLang(other)}
      lang={htmlLang(other)}
      preventScrollReset
      onClick={() => rememberLocale(other)}
    >
      {NAME[other]}
    </Link>
  )
}
