import { Link, useLocation } from 'react-router'
import { switchLocale } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { Icon } from '#web/ui/icon.tsx'
import { buttonLook } from '#web/ui/button-look.ts'
import { Button } from '#web/ui/button.tsx'
import { FLOATING } from '#web/ui/floating.ts'
import { useView } from '#web/view/view.ts'

/** The offer speaks the language that it offers, whatever the page's. */
const OFFER: Record<Locale, { text: string; accept: string; decline: string }> = {
  en: {
    text: 'This page is also available in English.',
    accept: 'Read in English',
    decline: 'Close',
  },
  zh: { text: '本页有中文版。', accept: '阅读中文版', decline: '关闭' },
}

interface LanguageOfferBarProps {
  offered: Locale
  defaultLocale: Locale
  onAnswer: (choice: Locale) => void
}

export function LanguageOfferBar({ offered, defaultLocale, onAnswer }: LanguageOfferBarProps) {
  const { locale } = useView()
  const { pathname, search } = useLocation()
  const { text, accept, decline } = OFFER[offered]
  return (
    <aside
      className={`${FLOATING} flex flex-wrap items-center gap-x-4 embed:hidden`}
      lang={htmlLang(offered)}
      aria-label={text}
    >
      <p>{text}</p>
      <Link
        className={buttonLook()}
        discover="none"
        to={switchLocale(pathname, offered, defaultLocale) + search}
        preventScrollReset
        onClick={() => onAnswer(offered)}
      >
        {accept}
      </Link>
      <Button look="icon" aria-label={decline} onClick={() => onAnswer(locale)}>
        <Icon name="close" />
      </Button>
    </aside>
  )
}
