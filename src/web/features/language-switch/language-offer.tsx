import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import type { Locale } from '#core/schema/locale.ts'
import { loadModule } from '#web/ui/load-module.ts'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'
import { useView } from '#web/view/view.ts'
import { preferredLocale, rememberLocale, subscribeToLocale } from './remembered-locale.ts'

const LanguageOfferBar = lazy(async () => {
  const module = await loadModule(() => import('./language-offer-bar.tsx'))
  return { default: module.LanguageOfferBar }
})

/**
 * Offers the other language on pages of the default one to a visitor who would rather read it. Never redirects; an
 * answer is remembered.
 */
export function LanguageOffer({ defaultLocale }: { defaultLocale: Locale }) {
  const { locale } = useView()
  const remembered = useSyncExternalStore(subscribeToLocale, preferredLocale, () => undefined)
  // An answer counts also where it cannot be remembered.
  const [answered, setAnswered] = useState<Locale>()
  const preferred = answered ?? remembered
  if (preferred === undefined || preferred === locale || locale !== defaultLocale) return null
  function answer(choice: Locale) {
    rememberLocale(choice)
    setAnswered(choice)
  }
  return (
    <SectionBoundary fallback={() => null}>
      <Suspense>
        <LanguageOfferBar offered={preferred} defaultLocale={defaultLocale} onAnswer={answer} />
      </Suspense>
    </SectionBoundary>
  )
}
