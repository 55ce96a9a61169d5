import type { AuthorMark } from '#core/schema/kinds.ts'
import { marksIn } from '#core/publications/author-marks.ts'
import { useListSnapshot } from '#web/list-browser/use-list-controller.ts'
import { Legend } from './legend.tsx'
import type { PublicationController } from './publication-kind.ts'

interface ListLegendProps {
  /** The marks that the whole list uses. */
  marks: readonly AuthorMark[]
  controller: PublicationController
}

/** The legend of the publications that are shown. */
export function ListLegend({ marks, controller }: ListLegendProps) {
  const { hits, filters } = useListSnapshot(controller)
  return (
    <Legend
      marks={hits && marks.length > 0 ? marksIn([...hits.found, ...hits.near]) : marks}
      aside={filters.group === 'year'}
    />
  )
}
