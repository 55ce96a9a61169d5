import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { writeCitation } from '#formats/citation-styles/write-citation.ts'
import { writeCslItems, type CiteSources } from '#formats/csl-json/write-csl-json.ts'
import { useHydrated } from '#web/ui/hydration.tsx'
import { useView } from '#web/view/view.ts'
import { CitationRuns, langOf, usualStyle } from './citation-runs.tsx'
import { dayOfAccess } from './day-of-access.ts'

interface SuggestedCitationProps {
  publication: BundlePublication
  /** What the ids in the publication mean. */
  context: CiteSources
}

/** The citation in the usual style, as text of the page: it needs no scripting. */
export function SuggestedCitation({ publication, context }: SuggestedCitationProps) {
  const { locale } = useView()
  const isLive = useHydrated()
  const [item] = writeCslItems([publication], context)
  if (!item) return null
  // A prerendered page does not know when it will be read.
  const cited = isLive ? { ...item, accessed: dayOfAccess() } : item
  const lang = item.language === locale ? undefined : langOf(item.language)
  return (
    <p className="suggested-citation" lang={lang}>
      <CitationRuns runs={writeCitation(cited, usualStyle(locale))} />
    </p>
  )
}
