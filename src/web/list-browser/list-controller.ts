import type { Filters } from '#core/filters/faceted-index.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { afterPaint, whenIdle } from '#web/long-list/scheduling.ts'
import { createFilterStore, type FilterStore, type Place, type WriteQuery } from './filter-store.ts'
import type { ListData, ListKind } from './list-kind.ts'
import { attachRowView } from './row-view.ts'
import { attachSearchField } from './search-input.ts'

/** What React shows around the rows. */
export interface ListSnapshot<T, V, L> {
  readonly filters: V
  /** Undefined until it has arrived. */
  readonly list: L | undefined
  readonly hits: ListHits<T> | undefined
}

interface ControllerInput<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>> {
  kind: ListKind<T, F, V, L>
  place: Place
  write: WriteQuery
}

export type ListController<
  T,
  F extends string,
  V extends Filters<F>,
  L extends ListData<T, F, V>,
> = ReturnType<typeof createListController<T, F, V, L>>

/**
 * Runs a list: from a letter in the search field to the rows on the screen in one task, without React. React
 * hears of it after the frame and brings panel, counts and chart up to date.
 */
export function createListController<
  T,
  F extends string,
  V extends Filters<F>,
  L extends ListData<T, F, V>,
>({ kind, place, write }: ControllerInput<T, F, V, L>) {
  type Snapshot = ListSnapshot<T, V, L>
  const store: FilterStore<V> = createFilterStore(kind.codec, place, write)
  const listeners = new Set<() => void>()
  const prerendered: Snapshot = { filters: kind.codec.defaults, list: undefined, hits: undefined }
  let latest: Snapshot = { ...prerendered, filters: store.get() }
  let snapshot = latest
  let root: HTMLElement | undefined
  let view: ReturnType<typeof attachRowView<T, F, V, L>> | undefined

  function notify(): void {
    if (snapshot === latest) return
    snapshot = latest
    for (const listener of listeners) listener()
  }

  function update(list: L | undefined, typing: boolean): void {
    const filters = store.get()
    const hits = list?.search(filters)
    latest = { filters, list, hits }
    if (hits) view?.show(filters, hits)
    if (typing) afterPaint(notify)
    else notify()
  }

  function attachView(): void {
    view?.detach()
    view = undefined
    const { list, filters, hits } = latest
    if (!root?.firstElementChild || !list || !hits) return
    view = attachRowView({ kind, list, root })
    view.show(filters, hits)
  }

  store.subscribe((typing) => update(latest.list, typing))

  return {
    kind,
    choose: store.choose,
    arrive: store.arrive,
    stop: store.stop,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    getSnapshot: () => snapshot,
    getServerSnapshot: () => prerendered,
    setList(list: L | undefined) {
      if (list === latest.list) return
      update(list, false)
      attachView()
      // The first letter is not to wait for it.
      if (list) whenIdle(list.index.prepare())
    },
    /** For the `ref` of the search field. */
    attachField: (field: HTMLInputElement) => attachSearchField(field, store),
    /** For the `ref` of the element that has the rows. */
    attachRows(element: HTMLElement) {
      root = element
      attachView()
      return () => {
        root = undefined
        attachView()
      }
    },
  }
}
