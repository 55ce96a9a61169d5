import { Suspense, useEffect, useState } from 'react'
import type { Locale } from '#core/schema/locale.ts'
import { onDemand } from '#web/ui/on-demand.ts'
import { useView } from '#web/view/view.ts'
import { preferredLocale, rememberLocale } from './remembered-locale.ts'

const LanguageOfferBar = onDemand(() =>
  import('./language-offer-bar.tsx').then((module) => module.LanguageOfferBar),
)

/** Offers the other language to a visitor who would rather read it. Never redirects; an answer is remembered. */
export function LanguageOffer({ defaultLocale }: { defaultLocale: Locale }) {
  const { locale } = useView()
  const [preferred, setPreferred] = useState<Locale>()
  useEffect(() => {
    setPreferred(preferredLocale())
  }, [])
  if (preferred === undefined || preferred === locale) return null
  function answer(choice: Locale) {
    rememberLocale(choice)
    setPreferred(choice)
  }
  return (
    <Suspense>
      <LanguageOfferBar offered={preferred} defaultLocale={defaultLocale} onAnswer={answer} />
    </Suspense>
  )
}
