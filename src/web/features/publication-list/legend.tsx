import type { AuthorMark } from '#core/bundle/list-summary.ts'
import { useView } from '#web/view/view.ts'

const SIGNS = { equal: '*', corresponding: '†' } as const

interface LegendProps {
  marks: readonly AuthorMark[]
  /** Beside a short heading, such as a year, instead of above it. */
  aside?: boolean
}

/** Explains marks of authors. */
export function Legend({ marks, aside = false }: LegendProps) {
  const { t } = useView()
  if (marks.length === 0) return null
  return (
    <p className={aside ? 'legend legend-aside' : 'legend'}>
      {marks.map((mark) => (
        <span key={mark}>
          {SIGNS[mark]} {t(`authors.${mark}`)}
        </span>
      ))}
    </p>
  )
}
