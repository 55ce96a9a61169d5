import { formatDate, formatPeriod } from '#core/dates/format-date.ts'
import type { Award } from '#core/schema/profile-sections.ts'
import type { PartialDate, Period } from '#core/schema/partial-date.ts'
import { useView } from './view.ts'

export function DateText({ date }: { date: PartialDate }) {
  const { locale } = useView()
  return <time dateTime={date}>{formatDate(date, locale)}</time>
}

export function PeriodText({ period }: { period: Period }) {
  const { locale } = useView()
  return <span className="equal-figures">{formatPeriod(period, locale)}</span>
}

/** A date or a period, as awards have them. */
export function WhenText({ when }: { when: NonNullable<Award['date']> }) {
  return typeof when === 'string' ? <DateText date={when} /> : <PeriodText period={when} />
}
