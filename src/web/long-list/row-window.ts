import type { HomeRows } from './home-rows.ts'
import { afterPaint } from './scheduling.ts'

/** Entries in one list element. The browser lays out whole elements or leaves them out: one by one, 10,000 cost too much. */
export const CHUNK = 10

/** Rows under a heading of their own. */
export interface WindowGroup {
  /** An `h2.list-heading`; the number in it is set here. */
  heading: Node | undefined
  rows: readonly number[]
  /** They are under a heading that does not say what that of the page says. */
  elsewhere?: boolean
}

/** Height that hardly a row falls below, in pixels. */
const LOW_ROW = 60

/** Above this, a list is very long: to set thousands of attributes, or to move thousands of rows, costs more than to show a few. */
export const VERY_LONG = 2_000

/** Rows added when the end comes near. */
const SLICE = 8 * CHUNK

/** How near the end has to come, as a margin of the browser's window. */
const NEAR = '150%'

/**
 * Shows rows in other places than their own: in other groups, or a few of very many. Rows are moved, never copied or
 * made anew; as many as fill the window at first, more when the end comes near, all for print and for the search of
 * the browser.
 */
export class RowWindow {
  readonly element = document.createElement('div')
  readonly #home: HomeRows
  readonly #end = document.createElement('div')
  readonly #events = new AbortController()
  readonly #observer: IntersectionObserver
  #groups: readonly WindowGroup[] = []
  #filled = 0
  #total = 0

  constructor(home: HomeRows) {
    this.#home = home
    this.element.className = 'long-list'
    this.element.dataset['long'] = ''
    home.element.after(this.element, this.#end)
    this.#observer = new IntersectionObserver((entries) => this.#onNear(entries), {
      rootMargin: NEAR,
    })
    this.#observer.observe(this.#end)
    const { signal } = this.#events
    addEventListener('beforeprint', () => this.#fill(this.#total), { signal })
    addEventListener('keydown', (event) => isSearch(event) && this.#fill(this.#total), { signal })
  }

  show(groups: readonly WindowGroup[]): void {
    this.#groups = groups
    this.#total = groups.reduce((sum, { rows }) => sum + rows.length, 0)
    this.#filled = 0
    this.element.replaceChildren()
    this.#fill(Math.max(CHUNK, Math.ceil(screen.height / LOW_ROW)))
    // Up to there the rest follows at once, and the list is as long as it is.
    if (this.#total > VERY_LONG) return
    afterPaint(() => {
      if (this.#groups === groups) this.#fill(this.#total)
    })
  }

  close(): void {
    this.#groups = []
    this.#observer.disconnect()
    this.#events.abort()
    this.#home.restore()
    this.element.remove()
    this.#end.remove()
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    if (this.#filled >= this.#total) return
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    this.#fill(this.#filled + SLICE)
    // An end that has not left the margin is reported once only.
    this.#observer.unobserve(this.#end)
    this.#observer.observe(this.#end)
  }

  /** Adds rows until so many are there. */
  #fill(count: number): void {
    let before = 0
    for (const [at, group] of this.#groups.entries()) {
      const from = Math.max(0, this.#filled - before)
      const to = Math.min(group.rows.length, count - before)
      before += group.rows.length
      if (from < to) this.#addRows(this.#sectionOf(at, group), group, [from, to])
      if (before >= count) break
    }
    this.#filled = Math.max(this.#filled, Math.min(count, this.#total))
  }

  #sectionOf(at: number, { heading, rows }: WindowGroup): Element {
    const known = this.element.children[at]
    if (known) return known
    const section = document.createElement('section')
    section.className = 'list-group'
    if (heading instanceof Element) {
      const count = heading.querySelector('.list-heading-count')
      if (count) count.textContent = String(rows.length)
      section.append(heading)
    }
    this.element.append(section)
    return section
  }

  #addRows(section: Element, { rows, elsewhere }: WindowGroup, [from, to]: [number, number]): void {
    for (let start = from; start < to; start += CHUNK) {
      const end = Math.min(start + CHUNK, to)
      const list = document.createElement('ol')
      list.className = 'list-entries'
      if (end - start < CHUNK) list.dataset['entries'] = String(end - start)
      list.append(...rows.slice(start, end).map((at) => this.#home.take(at, elsewhere === true)))
      section.append(list)
    }
  }
}

function isSearch({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'f'
}
