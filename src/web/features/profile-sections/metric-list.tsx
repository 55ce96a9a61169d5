import type { Metric } from '#core/schema/metric.ts'
import { DateText } from '#web/view/dates.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

/** Numbers about the work, as their source prints them. */
export function MetricList({ metrics }: { metrics: readonly Metric[] }) {
  const { t } = useView()
  return (
    <ul className="metrics">
      {metrics.map((metric, index) => (
        <li key={index}>
          <b className="equal-figures">{metric.value}</b>{' '}
          {metric.url === undefined ? (
            t(`metric.${metric.kind}`)
          ) : (
            <a href={metric.url}>{t(`metric.${metric.kind}`)}</a>
          )}
          {metric.subject !== undefined && (
            <>
              {' '}
              <span className="text-muted">
                <LocalText value={metric.subject} />
              </span>
            </>
          )}
          {metric.date !== undefined && (
            <span className="text-muted">
              {' '}
              (<DateText date={metric.date} />)
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
