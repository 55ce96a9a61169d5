import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { Filters } from '#core/filters/faceted-index.ts'
import { HydrationEnd, useHydrated } from '#web/ui/hydration.tsx'
import { useView } from '#web/view/view.ts'
import { FilterPanel } from './filter-panel.tsx'
import type { ListController } from './list-controller.ts'
import { ListFault } from './list-fault.tsx'
import type { ListData, ListKind } from './list-kind.ts'
import { NothingFound } from './nothing-found.tsx'
import { panelOf } from './panel-model.ts'
import { Rows } from './rows.tsx'
import { useListController, useListSnapshot } from './use-list-controller.ts'

interface ListBrowserProps<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>> {
  kind: ListKind<T, F, V, L>
  /** The list, made of its bundle by `select`. */
  query: Pick<UseQueryResult<L>, 'data' | 'error' | 'isError'> & { refetch?: () => unknown }
  /** How many entries there are, also before they have arrived. */
  size: number
  /** A list of this length or shorter needs no panel. */
  short: number
  renderRows: (list: L) => ReactNode
  /** A picture beside the search field, which may filter, too. */
  chart?: (controller: ListController<T, F, V, L>) => ReactNode
  /** What arranges the list. */
  grouping?: (controller: ListController<T, F, V, L>) => ReactNode
  /** Actions beside the count. */
  actions?: ReactNode
  /** Explains signs in the rows. */
  legend?: (controller: ListController<T, F, V, L>) => ReactNode
}

/** A list with search, facets, chips and counts. React renders what is around the rows; see `Rows` for themselves. */
export function ListBrowser<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>>(
  props: ListBrowserProps<T, F, V, L>,
) {
  const { kind, size, short, renderRows } = props
  const { data: list, error, refetch } = props.query
  const controller = useListController(kind, props.query)
  // The HTML was made with the list: a fault that has come before React is shown after it.
  const hydrated = useHydrated()
  const rows = useMemo(() => list && renderRows(list), [list, renderRows])
  return (
    <>
      <Panel {...props} controller={controller} />
      {hydrated && error && <ListFault error={error} onRetry={() => void refetch?.()} />}
      {size > short && props.legend?.(controller)}
      <Rows attach={controller.attachRows}>{rows}</Rows>
      <Nothing controller={controller} />
      <HydrationEnd mark="list-hydrated" />
    </>
  )
}

interface PartProps<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>> {
  controller: ListController<T, F, V, L>
}

function Panel<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>>({
  controller,
  kind,
  size,
  short,
  chart,
  grouping,
  actions,
}: PartProps<T, F, V, L> & ListBrowserProps<T, F, V, L>) {
  const { t } = useView()
  const { filters, hits, list } = useListSnapshot(controller)
  const isPlain = kind.codec.serialize(filters) === ''
  const choices = kind.codec.serialize({ ...filters, q: '' })
  const { facets, chips } = useMemo(() => {
    const chosen = kind.codec.parse(new URLSearchParams(choices))
    return panelOf(controller, { filters: chosen, list }, t)
  }, [controller, kind, choices, list, t])
  if (size <= short && isPlain) return null
  const near = hits?.near.length ?? 0
  const found = hits?.found.length ?? size
  const count = kind.countText(found, size)
  return (
    <FilterPanel
      searchLabel={kind.searchLabel}
      attachField={controller.attachField}
      facets={facets}
      chips={chips}
      onClear={() => controller.choose(kind.codec.defaults)}
      count={near === 0 ? count : count + t('filter.near-count', { count: near })}
      results={kind.countText(found, found)}
      chart={size > short && chart ? () => chart(controller) : undefined}
      grouping={grouping && (() => grouping(controller))}
      actions={actions}
    />
  )
}

function Nothing<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>>({
  controller,
}: PartProps<T, F, V, L>) {
  const { t } = useView()
  const snapshot = useListSnapshot(controller)
  const { hits, filters } = snapshot
  const { kind } = controller
  if (!hits || hits.found.length + hits.near.length > 0 || !kind.isFiltered(filters)) return null
  return (
    <NothingFound
      waysOut={panelOf(controller, snapshot, t).waysOut()}
      onClear={() => controller.choose(kind.codec.defaults)}
    />
  )
}
