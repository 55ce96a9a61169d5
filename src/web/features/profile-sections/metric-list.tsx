import type { Metric } from '#core/schema/profile-sections.ts'
import { isOwnKind } from '#core/text/kind-name.ts'
import { pickText } from '#core/text/pick-text.ts'
import { Around, SLOT } from '#web/view/around.tsx'
import { DateText } from '#web/view/dates.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

/** Numbers about the work, as their source prints them; Chinese names first what they are about. */
export function MetricList({ metrics }: { metrics: readonly Metric[] }) {
  const { locale } = useView()
  return (
    <ul className="flex flex-wrap gap-x-8 gap-y-1">
      {metrics.map((metric, index) => (
        <li key={index}>
          {locale === 'zh' && <Subject metric={metric} after=" " />}
          <Value metric={metric} />
          {locale === 'en' && <Subject metric={metric} before=" " />}
          {metric.date !== undefined && <DateOf date={metric.date} />}
        </li>
      ))}
    </ul>
  )
}

function Value({ metric: { kind, value, url } }: { metric: Metric }) {
  const { t, locale } = useView()
  const message = isOwnKind(kind)
    ? t('list.labeled', { label: pickText(kind, locale).text, value: SLOT })
    : t(`metric.${kind}`, { value: SLOT })
  const text = (
    <Around message={message}>
      <b className="equal-figures">{value}</b>
    </Around>
  )
  return url === undefined ? (
    text
  ) : (
    <a className="touch" href={ownerHref(url)}>
      <span>{text}</span>
    </a>
  )
}

function Subject(props: { metric: Metric; before?: string; after?: string }) {
  const { metric, before, after } = props
  if (metric.subject === undefined) return null
  return (
    <>
      {before}
      <span className="text-muted">
        <LocalText value={metric.subject} />
      </span>
      {after}
    </>
  )
}

function DateOf({ date }: { date: NonNullable<Metric['date']> }) {
  const { t } = useView()
  return (
    <span className="text-muted">
      <Around message={t('list.bracketed', { text: '', note: SLOT })}>
        <DateText date={date} />
      </Around>
    </span>
  )
}
