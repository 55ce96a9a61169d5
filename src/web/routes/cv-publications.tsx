import { useSuspenseQuery } from '@tanstack/react-query'
import { marksIn } from '#core/publications/author-marks.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { Legend } from '#web/features/publication-list/legend.tsx'
import { publicationListOf } from '#web/features/publication-list/publication-list.ts'
import { PublicationRows } from '#web/features/publication-list/publication-rows.tsx'

/** The publications of a curriculum vitae, all of them. */
export function CvPublications({ slug }: { slug: string }) {
  const { queries } = useBundles()
  const list = publicationListOf(useSuspenseQuery(queries.publications(slug)).data)
  const printed = { ...list, context: { ...list.context, onPaper: true as const } }
  return (
    <>
      <Legend marks={marksIn(list.publications)} />
      <PublicationRows list={printed} />
    </>
  )
}
