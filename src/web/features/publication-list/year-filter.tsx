import { memo, useDeferredValue, useId, useMemo } from 'react'
import {
  papersPerYear,
  papersUndated,
  type PapersOfYear,
} from '#core/publications/papers-per-year.ts'
import type { PublicationFilters } from '#core/publications/publication-filters.ts'
import { useView, type View } from '#web/view/view.ts'
import type { PublicationList } from './publication-list.ts'
import { useYearGestures } from './use-year-gestures.ts'
import { YearChart } from './year-chart.tsx'

export interface YearFilterProps {
  list: PublicationList
  filters: PublicationFilters
  onChoose: (years: readonly string[]) => void
}

/**
 * The chart of papers per year as a filter: it shows what passes all others, and years are chosen on it. Prerendered it
 * is the chart alone.
 */
export function YearFilter({ list, filters, onChoose }: YearFilterProps) {
  return (
    <YearToolbar
      list={list}
      // A key in the search box shows the list first: the bars follow as soon as nothing else is to be done.
      filters={useDeferredValue(filters)}
      chosen={filters.year}
      onChoose={onChoose}
    />
  )
}

/** `onChoose` is another function on every key, but does the same. */
const YearToolbar = memo(
  YearToolbarNow,
  (before, after) =>
    before.list === after.list &&
    before.filters === after.filters &&
    before.chosen === after.chosen,
)

function YearToolbarNow(props: YearFilterProps & { chosen: readonly string[] }) {
  const { list, filters, chosen, onChoose } = props
  const view = useView()
  const hint = useId()
  const { shown, undated } = useMemo(() => {
    const passing = list.index.select({ ...filters, year: [] })
    return { shown: papersPerYear(passing), undated: papersUndated(passing) }
  }, [list, filters])
  const counts = new Map(shown.map((year) => [year.year, year]))
  const years = list.years.filter(({ total }) => total > 0).map(({ year }) => year)
  const { marked, reachable, handlers } = useYearGestures({
    years,
    chosen,
    onChoose,
  })
  return (
    <YearChart
      years={list.years}
      shown={shown}
      undated={list.undated.total === 0 ? undefined : undated}
      chosen={marked}
    >
      {!import.meta.env.SSR && (
        <div
          role="toolbar"
          className="year-buttons"
          aria-label={view.t('facet.year')}
          aria-describedby={hint}
          {...handlers}
        >
          {list.years.map(({ year, total }) =>
            total === 0 ? (
              <span key={year} />
            ) : (
              <button
                key={year}
                type="button"
                value={year}
                tabIndex={year === reachable ? 0 : -1}
                aria-pressed={marked.includes(year)}
                aria-label={inWords(view, year, counts.get(year))}
                title={inWords(view, year, counts.get(year))}
              />
            ),
          )}
          <span id={hint} className="sr-only">
            {view.t('chart.hint')}
          </span>
        </div>
      )}
    </YearChart>
  )
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
