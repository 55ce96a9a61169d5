import type { PaperCitation } from '#core/bundle/paper-bundle.ts'
import { useHydrated } from '#web/ui/hydration.tsx'
import { useView } from '#web/view/view.ts'
import { CitationRuns, langOf } from './citation-runs.tsx'
import { dayOfAccess } from './day-of-access.ts'

/** The citation in the usual style, as text of the page: it needs no scripting. */
export function SuggestedCitation({ citation }: { citation: PaperCitation }) {
  const { locale } = useView()
  const isLive = useHydrated()
  const { language } = citation
  // A prerendered page does not know when it will be read.
  const day = isLive ? `[${isoDay(dayOfAccess())}]` : ''
  const runs = citation[locale].map((run) => (run.accessed ? { text: day } : run))
  return (
    <p className="wrap-anywhere" lang={language === locale ? undefined : langOf(language)}>
      <CitationRuns runs={runs} />
    </p>
  )
}

function isoDay({ 'date-parts': [parts] }: ReturnType<typeof dayOfAccess>): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
