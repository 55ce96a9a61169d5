import type { AuthorMark } from '#core/schema/kinds.ts'
import { useView } from '#web/view/view.ts'

const SIGNS = { equal: '*', corresponding: '†' } as const

/** Without height, so that it moves nothing. */
const ASIDE =
  'relative top-6 z-2 ms-auto h-0 max-w-[calc(100%-6.5rem)] content-center justify-end text-xs/normal'

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
    <p className={`flex flex-wrap gap-x-6 text-muted ${aside ? ASIDE : 'text-sm'}`}>
      {marks.map((mark) => (
        <span key={mark}>
          {SIGNS[mark]} {t(`authors.${mark}`)}
        </span>
      ))}
    </p>
  )
}
