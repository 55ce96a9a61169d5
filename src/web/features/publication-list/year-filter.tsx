import { memo, useId, useMemo } from 'react'
import type { YearCounts } from '#core/bundle/list-summary.ts'
import {
  countByYear,
  isSameCount,
  papersPerYear,
  papersUndated,
  type PapersOfYear,
} from '#core/publications/papers-per-year.ts'
import { useListSnapshot } from '#web/list-browser/use-list-controller.ts'
import { useView, type View } from '#web/view/view.ts'
import type { PublicationController } from './publication-kind.ts'
import { useYearGestures } from './use-year-gestures.ts'
import { YearChart } from './year-chart.tsx'

interface YearFilterProps {
  /** The whole list. */
  counts: readonly YearCounts[]
  controller: PublicationController
}

/**
 * The chart of papers per year as a filter: it shows what passes all others, and years are chosen on it. Without
 * JavaScript it is the chart alone.
 */
export function YearFilter({ counts: all, controller }: YearFilterProps) {
  const { list, filters } = useListSnapshot(controller)
  const { t } = useView()
  const hint = useId()
  const whole = useMemo(() => papersPerYear(all), [all])
  const passing = useMemo(
    () => (list ? countByYear(list.index.select({ ...filters, year: [] })) : all),
    [list, filters, all],
  )
  const shown = papersPerYear(passing)
  const counts = new Map(shown.map((year) => [year.year, year]))
  const { marked, reachable, handlers } = useYearGestures({
    years: whole.filter(({ total }) => total > 0).map(({ year }) => year),
    chosen: filters.year,
    onChoose: (year) => controller.choose({ year }),
  })
  return (
    <YearChart
      years={whole}
      shown={shown}
      undated={papersUndated(all).total === 0 ? undefined : papersUndated(passing)}
      chosen={marked}
    >
      <div
        role="toolbar"
        className="year-buttons scripting-only"
        aria-label={t('facet.year')}
        aria-describedby={hint}
        {...handlers}
      >
        {whole.map(({ year, total }) =>
          total === 0 ? (
            <span key={year} />
          ) : (
            <YearButton
              key={year}
              year={year}
              count={counts.get(year)}
              tabIndex={year === reachable ? 0 : -1}
              pressed={marked.includes(year)}
            />
          ),
        )}
        <span id={hint} className="sr-only">
          {t('chart.hint')}
        </span>
      </div>
    </YearChart>
  )
}

interface YearButtonProps {
  year: string
  count: PapersOfYear | undefined
  tabIndex: 0 | -1
  pressed: boolean
}

/** While someone types, most years stay as they are. */
const YearButton = memo(function YearButton({ year, count, tabIndex, pressed }: YearButtonProps) {
  const words = inWords(useView(), year, count)
  return (
    <button
      type="button"
      value={year}
      tabIndex={tabIndex}
      aria-pressed={pressed}
      aria-label={words}
      title={words}
    />
  )
}, isSameButton)

function isSameButton(a: YearButtonProps, b: YearButtonProps): boolean {
  return a.tabIndex === b.tabIndex && a.pressed === b.pressed && isSameCount(a.count, b.count)
}

/** "2023, 4 publications, Conference paper 3, Journal article 1". */
function inWords({ t }: View, year: string, count: PapersOfYear | undefined): string {
  const types = [...(count?.types ?? [])].map(([type, papers]) =>
    t('chart.type', { type: t(`type.${type}`), count: papers }),
  )
  const inTypes = types.length > 0 && t('chart.types', { types: types.join(t('list.separator')) })
  const papers = t('publications.count', { count: count?.total ?? 0 })
  return [t('list.year', { year }), papers, ...(inTypes ? [inTypes] : [])].join(t('list.comma'))
}
