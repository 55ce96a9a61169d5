import { memo, useId, type ReactNode } from 'react'
import { barHeight, column, isLabelled, stackBars } from '#core/charts/stack-bars.ts'
import {
  countKinds,
  isSameCount,
  type PapersCount,
  type PapersOfYear,
} from '#core/publications/papers-per-year.ts'
import { PictureStyles } from '#web/ui/picture-styles.tsx'
import { useView } from '#web/view/view.ts'
import { KindPatterns, kindFill } from './kind-patterns.tsx'
import { YearLegend } from './year-legend.tsx'
import { YearTable } from './year-table.tsx'

/** In pixels; the numbers above the bars and the years below them have the rest. */
const PLOT = { height: 54, base: 72 }

/** Labels that fit beside each other on the narrowest phone. */
const ROOM = 9

export interface YearChartProps {
  /** The whole list. */
  years: readonly PapersOfYear[]
  /** What of it passes the filters. */
  shown: readonly PapersOfYear[]
  /** What passes of the papers without a year, where the list has such. */
  undated: PapersOfYear | undefined
  chosen: readonly string[]
  /** What is over the columns, where there is JavaScript. */
  children?: ReactNode
}

/** Papers per year as stacked bars, as wide as there is room: lengths across are in per cent. */
export function YearChart({ years, shown, undated, chosen, children }: YearChartProps) {
  const { t } = useView()
  const id = useId()
  const passing = new Map(shown.map((year) => [year.year, year]))
  const max = Math.max(...years.map(({ total }) => total))
  return (
    <>
      <PictureStyles />
      <figure className="year-chart">
        <figcaption className="sr-only">{t('chart.years')}</figcaption>
        <div className="year-plot">
          <svg aria-hidden="true" width="100%" height="90">
            <KindPatterns id={id} />
            {years.map((year, at) => (
              <YearColumn
                key={year.year}
                year={year}
                count={passing.get(year.year) ?? NOTHING}
                max={max}
                at={at}
                of={years.length}
                chosen={chosen.length === 0 ? undefined : chosen.includes(year.year)}
                patterns={id}
              />
            ))}
            <line x2="100%" y1={PLOT.base} y2={PLOT.base} className="year-axis" />
          </svg>
          {children}
        </div>
        <YearLegend years={years} patterns={id} />
        {undated && <Undated papers={undated} />}
        <YearTable years={undated ? [...shown, undated] : shown} />
      </figure>
    </>
  )
}

/** No bar, but shown: the numbers are to add up. For those who do not see it, the table has it. */
function Undated({ papers }: { papers: PapersOfYear }) {
  const { t } = useView()
  const count = t('publications.count', { count: papers.total })
  return (
    <p className="year-undated" aria-hidden="true">
      {t('reason.field', { field: t('list.undated') }) + count}
    </p>
  )
}

const NOTHING: PapersCount = { total: 0, types: new Map() }

interface YearColumnProps {
  year: PapersOfYear
  /** What of the year passes the filters. */
  count: PapersCount
  max: number
  /** Which one it is of how many. */
  at: number
  of: number
  /** Undefined where no year is chosen. */
  chosen: boolean | undefined
  patterns: string
}

/** While someone types, most columns stay as they are. */
const YearColumn = memo(function YearColumn({
  year,
  count,
  max,
  at,
  of,
  chosen,
  patterns,
}: YearColumnProps) {
  const { x, width, barX, barWidth } = column(at, of)
  const scale = { ...PLOT, max }
  const whole = barHeight(year.total, scale)
  const bar = { x: `${barX}%`, width: `${barWidth}%` }
  const middle = `${x + width / 2}%`
  const numbered = of <= 2 * ROOM || year.total === max
  return (
    <g data-chosen={chosen}>
      {count.total < year.total && (
        <rect {...bar} y={PLOT.base - whole} height={whole} className="year-whole" />
      )}
      {stackBars(countKinds(count), scale).map(({ key, y, height }) => (
        <rect key={key} {...bar} y={y} height={height} {...kindFill(key, patterns)} />
      ))}
      {year.total > 0 && numbered && (
        <text x={middle} y={PLOT.base - whole - 4} className="year-count">
          {count.total}
        </text>
      )}
      {isLabelled(at, of, ROOM) && (
        <text x={middle} y="87">
          {year.year}
        </text>
      )}
      {chosen && <rect {...bar} y={PLOT.base - 1} height="3" className="year-mark" />}
    </g>
  )
}, isSameColumn)

function isSameColumn(a: YearColumnProps, b: YearColumnProps): boolean {
  const { count, ...rest } = a
  const isSame = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => a[key] === b[key])
  return isSame && isSameCount(count, b.count)
}
