import { HomeRows } from './home-rows.ts'
import { RowWindow, VERY_LONG, type WindowGroup } from './row-window.ts'

/** List elements with a row that is shown. */
const SHOWN = ':scope > :not([hidden]) > .list-entries:not([hidden])'

/** What a list shows. Rows have the numbers of their order in the page. */
export interface ShownRows {
  /** The rows that pass, ascending; undefined for all. */
  rows: readonly number[] | undefined
  /** Under which headings, where they are other ones than those of the page. */
  groups?: (() => readonly WindowGroup[]) | undefined
}

/**
 * The rows of a long list, out of React's hands. This is the one part of a page that React does not own: a keystroke
 * changes what is hidden among rows that are laid out already, and React would render them anew, or compare thousands
 * to find that nothing has changed (decision record 042 has the numbers). The contract: `RowGroups` renders the rows
 * once and never again into the same element; nobody else writes into it; nothing is read from the layout after a
 * write; what has not changed is not written.
 */
export class LongList {
  readonly #home: HomeRows
  #window: RowWindow | undefined
  #shown: readonly number[]

  constructor(root: HTMLElement) {
    this.#home = new HomeRows(root)
    this.#shown = this.#home.all
  }

  /** The numbers of all rows. */
  get all(): readonly number[] {
    return this.#home.all
  }

  row(at: number): HTMLElement {
    return this.#home.row(at)
  }

  show({ rows = this.#home.all, groups }: ShownRows): void {
    const own = groups?.()
    this.#shown = own?.flatMap((group) => group.rows) ?? rows
    const { length } = this.#home.rows
    if (own) this.#showWindow(own)
    else if (rows.length === length || length <= VERY_LONG) this.#showHome(rows)
    else this.#showWindow(this.#home.groupsOf(rows))
  }

  /** The rows that are shown first, without a look at the layout: what a visitor sees who types at the top. */
  first(count: number): readonly number[] {
    return this.#shown.slice(0, count)
  }

  /**
   * Rows that are shown in and around the window of the browser. Reads the layout, and asks only whole lists where they
   * are: a row out of sight would have to be laid out to answer.
   */
  inSight(): number[] {
    const rows: number[] = []
    const { element } = this.#window ?? this.#home
    for (const list of element.querySelectorAll(SHOWN)) {
      const { top, bottom } = list.getBoundingClientRect()
      if (bottom < -innerHeight / 2) continue
      if (top > innerHeight * 1.5) break
      for (const row of list.children) {
        const at = this.#home.numberOf(row)
        if (at !== undefined && !row.hasAttribute('hidden')) rows.push(at)
      }
    }
    return rows
  }

  /** Leaves the rows as they were. */
  detach(): void {
    this.#showHome(this.#home.all)
  }

  #showHome(rows: readonly number[]): void {
    this.#window?.close()
    this.#window = undefined
    this.#home.show(rows)
  }

  #showWindow(groups: readonly WindowGroup[]): void {
    this.#home.element.hidden = true
    this.#window ??= new RowWindow(this.#home)
    this.#window.show(groups)
  }
}
