import type { Filters } from '#core/filters/faceted-index.ts'
import type { ListHits } from '#core/filters/list-search.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { attachLongList } from '#web/long-list/long-list.ts'
import { createRowMarks, rangesIn } from '#web/long-list/row-marks.ts'
import type { WindowGroup } from '#web/long-list/row-window.ts'
import { afterPaint } from '#web/long-list/scheduling.ts'
import type { EntryGroup, ListData, ListKind } from './list-kind.ts'

/** Rows that are explained before they are on the screen: as many as fill one. */
const FIRST = 12

/** After a scroll, how long until the rows that it has brought are marked, in milliseconds. */
const SCROLLED = 60

interface RowViewInput<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>> {
  kind: ListKind<T, F, V, L>
  list: L
  /** The element into which `RowGroups` has rendered the rows. */
  root: HTMLElement
}

/** Shows on the rows of a page what a list has found: which pass, where, what in them is marked, and why they were found. */
export function attachRowView<
  T,
  F extends string,
  V extends Filters<F>,
  L extends ListData<T, F, V>,
>({ kind, list, root }: RowViewInput<T, F, V, L>) {
  const rows = attachLongList(root)
  const marks = createRowMarks()
  const texts = kind.textsOf(list)
  const numbers = new Map(list.rows.map((entry, at) => [entry, at]))
  let shown: ListHits<T> | undefined
  let near: ReadonlySet<number> = new Set()

  const numbersOf = (entries: readonly T[]) => entries.flatMap((entry) => numbers.get(entry) ?? [])

  function highlighterOf(at: number) {
    return near.has(at) ? shown?.nearMarks : shown?.marks
  }

  function groupOf({ heading, items }: EntryGroup<T>, elsewhere = false): WindowGroup {
    return { heading: headingElement(heading), rows: numbersOf(items), elsewhere }
  }

  /** What is found under headings other than those of the page; undefined where those will do. */
  function groupsFor(filters: V, { found, near: similar }: ListHits<T>) {
    const own = kind.groupsOf?.(list, filters, found)
    if (!own && similar.length === 0) return undefined
    return () => [
      ...(own ?? [{ heading: undefined, items: found }]).map((group) => groupOf(group)),
      ...(similar.length > 0 ? [groupOf({ heading: kind.nearHeading, items: similar }, true)] : []),
    ]
  }

  function explain(at: number): void {
    const highlighter = highlighterOf(at)
    const row = rows.row(at)
    if (highlighter) marks.explain(row, texts.reasonsOf(at, highlighter), texts.reasonsPlace(row))
  }

  function markInSight(): void {
    if (!shown?.marks && !shown?.nearMarks) return marks.paint()
    for (const at of rows.inSight()) {
      const highlighter = highlighterOf(at)
      if (!highlighter) continue
      explain(at)
      const row = rows.row(at)
      marks.mark(row, (text) => rangesIn(text, highlighter, texts.meaningOf(at, text)))
      const heading = row.closest('section')?.querySelector<HTMLElement>(':scope > .list-heading')
      if (heading) marks.mark(heading, (text) => rangesIn(text, highlighter, undefined))
    }
    marks.paint()
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  function onScroll(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      markInSight()
    }, SCROLLED)
  }
  addEventListener('scroll', onScroll, { passive: true })

  return {
    show(filters: V, hits: ListHits<T>): void {
      marks.clear()
      shown = hits
      near = new Set(numbersOf(hits.near))
      const all = !kind.isFiltered(filters)
      rows.show({
        rows: all ? undefined : numbersOf(hits.found),
        groups: groupsFor(filters, hits),
      })
      if (hits.marks || hits.nearMarks) rows.first(FIRST).forEach(explain)
      afterPaint(() => {
        if (shown === hits) markInSight()
      })
    },
    detach(): void {
      removeEventListener('scroll', onScroll)
      clearTimeout(timer)
      shown = undefined
      marks.clear()
      marks.paint()
      rows.detach()
    },
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
