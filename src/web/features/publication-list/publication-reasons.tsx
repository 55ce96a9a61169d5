import { use } from 'react'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { reasonsFor } from '#core/search/reasons.ts'
import { MarksContext } from '#web/view/marks.tsx'
import { ReasonLines } from '#web/view/reason-lines.tsx'
import { useView } from '#web/view/view.ts'
import type { PublicationContext } from './publication-context.ts'
import { hiddenSayings, shownSayings } from './publication-sayings.ts'

/** What a query has found of a publication besides what its entry shows. */
export function PublicationReasons(props: {
  publication: BundlePublication
  context: PublicationContext
}) {
  const marks = use(MarksContext)
  const view = useView()
  if (!marks) return null
  const { publication, context } = props
  const reasons = reasonsFor(marks.highlighter, shownSayings(publication, context, view), () =>
    hiddenSayings(publication, context),
  )
  return <ReasonLines reasons={reasons} />
}
