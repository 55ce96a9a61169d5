import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Filters } from '#core/filters/faceted-index.ts'
import { ListController } from './list-controller.ts'
import type { ListData, ListKind } from './list-kind.ts'

/** The controller of a list page: it lives as long as the component, and hears of the router and of the list. */
export function useListController<
  T,
  F extends string,
  V extends Filters<F>,
  L extends ListData<T, F, V>,
>(
  kind: ListKind<T, F, V, L>,
  { data: list, isError: failed }: Pick<UseQueryResult<L>, 'data' | 'isError'>,
): ListController<T, F, V, L> {
  const location = useLocation()
  const navigate = useNavigate()
  const [controller] = useState(
    () =>
      new ListController({
        kind,
        place: location,
        write: (search, options) =>
          void navigate({ search, hash: '' }, { ...options, preventScrollReset: true }),
      }),
  )
  // Before the paint: after Back, the rows are those of the address at once.
  useLayoutEffect(() => controller.arrive(location), [controller, location])
  useLayoutEffect(() => controller.setList(list, failed), [controller, list, failed])
  useEffect(() => controller.stop, [controller])
  return controller
}

/** What is shown; a component that asks is rendered again when it changes. */
export function useListSnapshot<
  T,
  F extends string,
  V extends Filters<F>,
  L extends ListData<T, F, V>,
>({ subscribe, getSnapshot, getServerSnapshot }: ListController<T, F, V, L>) {
  return useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot)
}
