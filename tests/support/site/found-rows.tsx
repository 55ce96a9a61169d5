import { cleanup } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Filters } from '#core/filters/faceted-index.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { ListData, ListKind } from '#web/list-browser/list-kind.ts'
import { RowView } from '#web/list-browser/row-view.ts'
import { markedTexts } from './missing-in-jsdom.ts'
import { renderInView } from './render-in-view.tsx'

interface FoundInput<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>> {
  kind: ListKind<T, F, V, L>
  list: L
  /** As the page renders them. */
  rows: ReactNode
  filters: V
  locale: Locale
}

/** The rows of a list as they are for filters: those shown, what in them is marked, and why they were found. */
export function foundRows<T, F extends string, V extends Filters<F>, L extends ListData<T, F, V>>({
  kind,
  list,
  rows,
  filters,
  locale,
}: FoundInput<T, F, V, L>) {
  cleanup()
  const { container } = renderInView(<div>{rows}</div>, locale)
  const root = container.firstElementChild
  if (!(root instanceof HTMLElement)) throw new Error('nothing has been rendered')
  const view = new RowView({ kind, list, root })
  view.show(filters, list.search(filters))
  view.markInSight()
  const all = (selector: string) =>
    [...container.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.closest('[hidden]') === null,
    )
  return {
    all,
    textsOf: (selector: string) => all(selector).map(({ textContent }) => textContent),
    isMarked: (element: Element) => markedTexts(element).length > 0,
    marks: () => markedTexts(container),
  }
}
