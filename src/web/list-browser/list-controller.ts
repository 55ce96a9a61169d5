import type { Filters } from '#core/filters/faceted-index.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { stopEarlySearch } from '#web/long-list/early-search.ts'
import { afterPaint, whenIdle } from '#web/long-list/scheduling.ts'
import { createFilterStore, type FilterStore, type Place, type WriteQuery } from './filter-store.ts'
import type { ListData, ListKind } from './list-kind.ts'
import { RowView } from './row-view.ts'
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

/**
 * Runs a list: from a letter in the search field to the rows on the screen in one task, without React. React
 * hears of it after the frame and brings panel, counts and chart up to date. A choice is React's at once: its
 * checkbox is not to wait.
 */
export class ListController<
  T,
  F extends string,
  V extends Filters<F>,
  L extends ListData<T, F, V>,
> {
  readonly kind: ListKind<T, F, V, L>
  readonly #store: FilterStore<V>
  readonly #listeners = new Set<() => void>()
  /** As the HTML of the page is, which has no query. */
  readonly #prerendered: ListSnapshot<T, V, L>
  /** What the rows show, and what React has heard of. */
  #latest: ListSnapshot<T, V, L>
  #snapshot: ListSnapshot<T, V, L>
  #root: HTMLElement | undefined
  #failed = false
  #view: RowView<T, F, V, L> | undefined

  constructor({ kind, place, write }: ControllerInput<T, F, V, L>) {
    this.kind = kind
    this.#store = createFilterStore(kind.codec, place, write)
    this.#prerendered = { filters: kind.codec.defaults, list: undefined, hits: undefined }
    this.#latest = { ...this.#prerendered, filters: this.#store.get() }
    this.#snapshot = this.#latest
    this.#store.subscribe((typing) => this.#update(this.#latest.list, typing))
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly getSnapshot = () => this.#snapshot

  readonly getServerSnapshot = () => this.#prerendered

  /** For the `ref` of the search field. */
  readonly attachField = (field: HTMLInputElement) => attachSearchField(field, this.#store)

  /** For the `ref` of the element that has the rows. */
  readonly attachRows = (element: HTMLElement) => {
    this.#root = element
    this.#attachView()
    this.#showBusy()
    return () => {
      this.#root = undefined
      this.#attachView()
    }
  }

  /** Forgets what has not reached the address. */
  readonly stop = () => this.#store.stop()

  choose(patch: Partial<V>): void {
    this.#store.choose(patch)
  }

  /** The router is at a location. */
  arrive(place: Place): void {
    this.#store.arrive(place)
  }

  /** The list has arrived, or it could not be loaded. */
  setList(list: L | undefined, failed: boolean): void {
    this.#failed = failed
    this.#showBusy()
    if (list === this.#latest.list) return
    this.#update(list, false)
    this.#attachView()
    if (list) whenIdle(this.#prepare(list))
  }

  /** The first letters are not to wait for it. */
  *#prepare(list: L): Generator<void> {
    yield* list.index.prepare()
    if (this.#view) yield* this.#view.prepare()
  }

  #update(list: L | undefined, typing: boolean): void {
    const filters = this.#store.get()
    const hits = list?.search(filters)
    this.#latest = { filters, list, hits }
    if (hits) this.#view?.show(filters, hits)
    this.#showBusy()
    if (!typing) this.#notify()
    this.#settle()
  }

  /** What can wait until the rows are on the screen, in one task, so that one frame shows all of it. */
  #settle(): void {
    const latest = this.#latest
    afterPaint(() => {
      if (latest !== this.#latest) return
      this.#view?.markInSight()
      this.#notify()
    })
  }

  #notify(): void {
    if (this.#snapshot === this.#latest) return
    this.#snapshot = this.#latest
    for (const listener of this.#listeners) listener()
  }

  /** While rows show everything although the address asks for less. */
  #showBusy(): void {
    const { filters, hits } = this.#latest
    const busy = !hits && !this.#failed && this.kind.isFiltered(filters)
    // `before-paint.ts` has set it where the address filters: the list was busy before the app had come.
    document.documentElement.toggleAttribute('data-filtering', busy)
    if (busy) this.#root?.setAttribute('aria-busy', 'true')
    else this.#root?.removeAttribute('aria-busy')
  }

  #attachView(): void {
    this.#view?.detach()
    this.#view = undefined
    const { list, filters, hits } = this.#latest
    if (!this.#root?.firstElementChild || !list || !hits) return
    stopEarlySearch()
    this.#view = new RowView({ kind: this.kind, list, root: this.#root })
    this.#view.show(filters, hits)
    this.#settle()
  }
}
