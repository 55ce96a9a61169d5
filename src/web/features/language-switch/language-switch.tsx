import { useLocation } from 'react-router'
import { switchLocale } from '#core/paths/paths.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { useHydrated } from '#web/ui/hydration.tsx'
import { useView, withBase } from '#web/view/view.ts'
import { rememberLocale } from './remembered-locale.ts'

const NAME: Record<Locale, string> = { en: 'English', zh: '中文' }

/** Both languages, always in sight; each a link to this very page and view in that language. */
export function LanguageSwitch({ defaultLocale }: { defaultLocale: Locale }) {
  const { locale, t } = useView()
  const { pathname, search, hash } = useLocation()
  const query = useHydrated() ? search + hash : ''
  return (
    <ul className="language-switch" aria-label={t('language.switch')}>
      {LOCALES.map((to) => (
        <li key={to}>
          <a
            href={withBase(switchLocale(pathname, to, defaultLocale)) + query}
            hrefLang={htmlLang(to)}
            lang={htmlLang(to)}
            aria-current={to === locale ? 'true' : undefined}
            data-keep-place
            onClick={() => rememberLocale(to)}
          >
            {NAME[to]}
          </a>
        </li>
      ))}
    </ul>
  )
}
