import { barHeight, column } from '#core/charts/stack-bars.ts'
import { trendsOf, type Trend, type Trends } from '#core/publications/trends.ts'
import { useView, type View } from '#web/view/view.ts'
import { useFacetLabels } from './facet-labels.tsx'
import type { PublicationList } from './publication-list.ts'

export interface PublicationTrendsProps {
  list: PublicationList
}

/** Topics and venues over time as small multiples; nothing where there is too little to say. */
export function PublicationTrends({ list }: PublicationTrendsProps) {
  const { t } = useView()
  const trends = trendsOf(list.publications)
  // Not null: of a prerendered part that is empty, React thinks that it was discarded.
  if (!trends) return <div />
  return (
    <details className="pictures">
      <summary>{t('trends.title')}</summary>
      {(['topic', 'venue'] as const).map((facet) => (
        <TrendList key={facet} facet={facet} trends={trends} context={list.context} />
      ))}
    </details>
  )
}

interface TrendListProps {
  facet: 'topic' | 'venue'
  trends: Trends
  context: PublicationList['context']
}

function TrendList({ facet, trends, context }: TrendListProps) {
  const view = useView()
  const { t } = view
  const label = useFacetLabels(context)
  const shown = facet === 'topic' ? trends.topics : trends.venues
  if (shown.length === 0) return null
  const max = Math.max(...shown.flatMap(({ counts }) => counts))
  return (
    <>
      <h2 className="trends-heading">
        {t(`facet.${facet}`)}{' '}
        <span className="equal-figures">
          {trends.first}–{trends.last}
        </span>
      </h2>
      <ul className="trends">
        {shown.map((trend) => (
          <li key={trend.value}>
            <Bars trend={trend} max={max} />
            <span className="trend-label">
              {label(facet, trend.value)} <span className="equal-figures">{trend.total}</span>
            </span>
            <span className="sr-only">{inWords(view, trend, trends.first)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const HEIGHT = 26

function Bars({ trend: { counts }, max }: { trend: Trend; max: number }) {
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT + 1}>
      {counts.map((count, at) => {
        const height = barHeight(count, { max, height: HEIGHT })
        const { x, width } = column(at, counts.length)
        return count === 0 ? null : (
          <rect
            key={at}
            x={`${x + width * 0.08}%`}
            width={`${width * 0.84}%`}
            y={HEIGHT - height}
            height={height}
          />
        )
      })}
      <line x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} className="year-axis" />
    </svg>
  )
}

/** "2021: 3, 2023: 1". */
function inWords({ t }: View, { counts }: Trend, first: number): string {
  return counts
    .map((value, at) => ({ label: first + at, value }))
    .filter(({ value }) => value > 0)
    .map((count) => t('list.labeled', count))
    .join(t('list.comma'))
}
