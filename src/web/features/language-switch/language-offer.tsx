import { Suspense, useEffect, useState } from 'react'
import type { Locale } from '#core/schema/locale.ts'
import { onDemand } from '#web/ui/on-demand.ts'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'
import { useView } from '#web/view/view.ts'
import { preferredLocale, rememberLocale } from './remembered-locale.ts'

const LanguageOfferBar = onDemand(() =>
  import('./language-offer-bar.tsx').then((module) => module.LanguageOfferBar),
)

/**
 * Offers the other language on pages of the default one to a visitor who would rather read it. Never redirects; an
 * answer is remembered.
 */
export function LanguageOffer({ defaultLocale }: { defaultLocale: Locale }) {
  const { locale } = useView()
  const [asked, setAsked] = useState<{ on: Locale; preferred: Locale | undefined }>()
  useEffect(() => {
    // Asked anew in each language: the switch in the header is an answer, too.
    setAsked({ on: locale, preferred: preferredLocale() })
  }, [locale])
  const preferred = asked?.on === locale ? asked.preferred : undefined
  if (preferred === undefined || preferred === locale || locale !== defaultLocale) return null
  function answer(choice: Locale) {
    rememberLocale(choice)
    setAsked({ on: locale, preferred: choice })
  }
  return (
    <SectionBoundary fallback={() => null}>
      <Suspense>
        <LanguageOfferBar offered={preferred} defaultLocale={defaultLocale} onAnswer={answer} />
      </Suspense>
    </SectionBoundary>
  )
}
