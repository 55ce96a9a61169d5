import type { Filters } from '#core/filters/faceted-index.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { LongList } from '#web/long-list/long-list.ts'
import { ReasonLines } from '#web/long-list/reason-lines.ts'
import { rangesIn, RowMarks } from '#web/long-list/row-marks.ts'
import type { WindowGroup } from '#web/long-list/row-window.ts'
import type { EntryGroup, ListData, ListKind } from './list-kind.ts'
import { createReasons, type RowTexts } from './row-texts.ts'

/** Rows that are explained before they are on the screen: as many as fill one. */
const FIRST = 12

/** Rows whose texts are put together before a letter asks for them; of a longer list it would fill the memory. */
const PREPARED = 1_000

/** A query that finds nothing: no one writes in Deseret. All texts of a row are looked through for it. */
const NOWHERE = '𐐨'

/** After a scroll, how long until the rows that it has brought are marked, in milliseconds. */
const SCROLLED = 60

interface RowViewInput<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>> {
  kind: ListKind<T, F, V, L>
  list: L
  /** The element into which `RowGroups` has rendered the rows. */
  root: HTMLElement
}

/** Shows on the rows of a page what a list has found: which pass, where, what in them is marked, and why they were found. */
export class RowView<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>> {
  readonly #kind: ListKind<T, F, V, L>
  readonly #list: L
  readonly #rows: LongList
  readonly #texts: RowTexts<T>
  readonly #reasonsOf: ReturnType<typeof createReasons<T>>
  readonly #marks = new RowMarks()
  readonly #reasons = new ReasonLines()
  readonly #numbers: ReadonlyMap<T, number>
  readonly #events = new AbortController()
  #hits: ListHits<T> | undefined
  #near: ReadonlySet<number> = new Set()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor({ kind, list, root }: RowViewInput<T, F, V, L>) {
    this.#kind = kind
    this.#list = list
    this.#rows = new LongList(root)
    this.#texts = kind.textsOf(list)
    this.#reasonsOf = createReasons(this.#texts)
    this.#numbers = new Map(list.rows.map((entry, at) => [entry, at]))
    const { signal } = this.#events
    addEventListener('scroll', () => this.#onScroll(), { passive: true, signal })
  }

  /** What passes and why; `markInSight` follows when that is on the screen. */
  show(filters: V, hits: ListHits<T>): void {
    this.#marks.clear()
    this.#reasons.renew()
    this.#hits = hits
    this.#near = new Set(this.#numbersOf(hits.near))
    this.#rows.show({
      rows: this.#kind.isFiltered(filters) ? this.#numbersOf(hits.found) : undefined,
      groups: this.#groupsFor(filters, hits),
    })
    if (hits.marks || hits.nearMarks) for (const at of this.#rows.first(FIRST)) this.#explain(at)
    this.#reasons.dropFormer()
  }

  /** Puts together what the rows say, in steps. */
  *prepare(): Generator<void> {
    const { marks } = this.#list.search({ ...this.#kind.codec.defaults, q: NOWHERE })
    for (const entry of this.#list.rows.slice(0, PREPARED)) {
      if (marks && !this.#events.signal.aborted) this.#reasonsOf(entry, marks)
      yield
    }
  }

  detach(): void {
    this.#events.abort()
    clearTimeout(this.#timer)
    this.#hits = undefined
    this.#marks.clear()
    this.#marks.paint()
    this.#reasons.renew()
    this.#reasons.dropFormer()
    this.#rows.detach()
  }

  #numbersOf(entries: readonly T[]): number[] {
    return entries.flatMap((entry) => this.#numbers.get(entry) ?? [])
  }

  /** What is found under headings other than those of the page; undefined where those will do. */
  #groupsFor(filters: V, { found, near }: ListHits<T>): (() => WindowGroup[]) | undefined {
    const own = this.#kind.groupsOf?.(this.#list, filters, found)
    if (!own && near.length === 0) return undefined
    const similar = { heading: this.#kind.nearHeading, items: near }
    return () => [
      ...(own ?? [{ heading: undefined, items: found }]).map((group) =>
        this.#groupOf(group, false),
      ),
      ...(near.length > 0 ? [this.#groupOf(similar, true)] : []),
    ]
  }

  #groupOf({ heading, items }: EntryGroup<T>, elsewhere: boolean): WindowGroup {
    return { heading: headingElement(heading), rows: this.#numbersOf(items), elsewhere }
  }

  #highlighterOf(at: number) {
    return this.#near.has(at) ? this.#hits?.nearMarks : this.#hits?.marks
  }

  #explain(at: number): void {
    const highlighter = this.#highlighterOf(at)
    const entry = this.#list.rows[at]
    if (!highlighter || entry === undefined) return
    const row = this.#rows.row(at)
    this.#reasons.add(row, this.#reasonsOf(entry, highlighter), this.#texts.reasonsPlace(row))
  }

  /** Marks what is found in the rows that are on the screen. */
  markInSight(): void {
    if (this.#hits?.marks || this.#hits?.nearMarks) {
      for (const at of this.#rows.inSight()) this.#mark(at)
    }
    this.#marks.paint()
  }

  #mark(at: number): void {
    const highlighter = this.#highlighterOf(at)
    const entry = this.#list.rows[at]
    if (!highlighter || entry === undefined) return
    this.#explain(at)
    const row = this.#rows.row(at)
    const { meaningOf } = this.#texts
    const rangesOf = (text: Text) => rangesIn(text, highlighter, meaningOf(entry, text))
    this.#marks.mark(row, rangesOf, this.#reasons.rangesOf(row))
    const heading = row.closest('.list-group')?.querySelector<HTMLElement>('.list-heading')
    if (heading) this.#marks.mark(heading, (text) => rangesIn(text, highlighter))
  }

  #onScroll(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.markInSight()
    }, SCROLLED)
  }
}

/** As `RowHeading` renders it; whoever shows the rows fills in their number. */
function headingElement(heading: EntryGroup<unknown>['heading']): HTMLElement | undefined {
  if (!heading) return undefined
  const element = document.createElement('h2')
  element.className = 'list-heading'
  const words = document.createElement('span')
  words.textContent = heading.text
  if (htmlLang(heading.lang) !== document.documentElement.lang) words.lang = htmlLang(heading.lang)
  const count = document.createElement('span')
  count.className = 'list-heading-count'
  element.append(words, ' ', count)
  return element
}
