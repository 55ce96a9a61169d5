import type { AuthorMark } from '#core/bundle/list-summary.ts'
import { marksIn } from '#core/publications/publication-search.ts'
import { useListSnapshot } from '#web/list-browser/use-list-controller.ts'
import { useView } from '#web/view/view.ts'
import type { PublicationController } from './publication-kind.ts'

const SIGNS = { equal: '*', corresponding: '†' } as const

/** Explains marks of authors. */
export function Legend({ marks }: { marks: readonly AuthorMark[] }) {
  const { t } = useView()
  if (marks.length === 0) return null
  return (
    <p className="legend">
      {marks.map((mark) => (
        <span key={mark}>
          {SIGNS[mark]} {t(`authors.${mark}`)}
        </span>
      ))}
    </p>
  )
}

interface ListLegendProps {
  /** The marks that the whole list uses. */
  marks: readonly AuthorMark[]
  controller: PublicationController
}

/** The legend of the publications that are shown. */
export function ListLegend({ marks, controller }: ListLegendProps) {
  const { hits } = useListSnapshot(controller)
  return (
    <Legend marks={hits && marks.length > 0 ? marksIn([...hits.found, ...hits.near]) : marks} />
  )
}
