import type { AuthorMark } from '#core/bundle/list-summary.ts'
import { useView } from '#web/view/view.ts'

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
