import {
  CHART_KINDS,
  chartKindOf,
  typesOf,
  type PapersOfYear,
} from '#core/publications/papers-per-year.ts'
import { useView } from '#web/view/view.ts'
import { kindFill } from './kind-patterns.tsx'

/** Which filling stands for which type; a list of one type needs no legend. */
export function YearLegend(props: { years: readonly PapersOfYear[]; patterns: string }) {
  const { t } = useView()
  const types = typesOf(props.years)
  const kinds = CHART_KINDS.flatMap((kind) => {
    const own = types.filter((type) => chartKindOf(type) === kind)
    const [only, another] = own
    if (only === undefined) return []
    return [{ kind, label: t(another === undefined ? `type.${only}` : 'kind.other') }]
  })
  if (kinds.length < 2) return null
  return (
    <ul className="year-legend">
      {kinds.map(({ kind, label }) => (
        <li key={kind}>
          <svg aria-hidden="true" width="10" height="10">
            <rect width="10" height="10" {...kindFill(kind, props.patterns)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
