import { attachHome, type Home } from './home-rows.ts'
import { openWindow, type WindowGroup } from './row-window.ts'

/** Above this, rows that pass are shown in a window that grows: to set thousands of attributes costs more than to move a few rows. */
const IN_PLACE = 2_000

/** What a list shows. Rows have the numbers of their order in the page. */
export interface ShownRows {
  /** The rows that pass, ascending; undefined for all. */
  rows: readonly number[] | undefined
  /** Under which headings, where they are other ones than those of the page. */
  groups?: (() => readonly WindowGroup[]) | undefined
}

export interface LongList {
  readonly size: number
  show: (shown: ShownRows) => void
  /** Rows that are shown in and around the window of the browser, in their order; reads the layout. */
  inSight: () => readonly number[]
  row: (at: number) => HTMLElement
  /** The rows that were shown first, without a look at the layout: what a visitor sees who types at the top. */
  first: (count: number) => readonly number[]
  detach: () => void
}

/**
 * Takes the rows of a long list, as `RowGroups` has rendered them into `root`, out of React's hands. This is the one
 * part of the page that React does not own: a keystroke changes what is hidden among rows that are laid out already,
 * and React would render them anew, or compare thousands to find that nothing has changed (decision record 042 has the
 * numbers). The contract: React renders the rows once and never again for the same `root`; nobody else writes into
 * it; nothing is read from the layout after a write; what has not changed is not written.
 */
export function attachLongList(root: HTMLElement): LongList {
  const home = attachHome(root)
  let opened: ReturnType<typeof openWindow> | undefined
  let shown: readonly number[] = home.all

  function showHome(rows: readonly number[]): void {
    opened?.close()
    opened = undefined
    home.show(rows)
  }

  function showWindow(groups: readonly WindowGroup[]): void {
    home.element.hidden = true
    opened ??= openWindow(home)
    opened.show(groups)
  }

  return {
    size: home.rows.length,
    row: (at) => home.row(at),
    show({ rows = home.all, groups }) {
      const own = groups?.()
      shown = own?.flatMap((group) => group.rows) ?? rows
      const whole = rows.length === home.rows.length
      if (own) showWindow(own)
      else if (whole || home.rows.length <= IN_PLACE) showHome(rows)
      else showWindow(home.groupsOf(rows))
    },
    first: (count) => shown.slice(0, count),
    inSight: () => rowsInSight(opened ? opened.element : home.element, home),
    detach: () => showHome(home.all),
  }
}

/** List elements with a row that is shown. */
const SHOWN = ':scope > :not([hidden]) > .list-entries:not([hidden])'

/** Of lists in chunks, only chunks are asked where they are: a row out of sight would be laid out to answer. */
function rowsInSight(element: HTMLElement, home: Home): number[] {
  const height = innerHeight
  const rows: number[] = []
  for (const list of element.querySelectorAll(SHOWN)) {
    const { top, bottom } = list.getBoundingClientRect()
    if (bottom < -height / 2) continue
    if (top > height * 1.5) break
    for (const row of list.children) {
      const at = home.numberOf(row)
      if (at !== undefined && row instanceof HTMLElement && !row.hidden) rows.push(at)
    }
  }
  return rows
}
