import type { WindowGroup } from './row-window.ts'

/** A list element, and which of the rows are in it. */
interface Chunk {
  readonly element: HTMLElement
  readonly from: number
  readonly to: number
  entries: number
}

/** Of a section, also where it is what folds it. */
const HEADING = ':is(:scope, :scope > .list-fold) > .list-heading'

/** A heading and its chunks. */
interface Section {
  readonly element: HTMLElement
  /** Whether the visitor has unfolded it. */
  open: boolean
  readonly count: Element | null
  readonly chunks: readonly Chunk[]
  readonly from: number
  readonly to: number
  shown: number
}

/** The rows in the places that the page has for them, numbered in their order. */
export class HomeRows {
  readonly element: HTMLElement
  readonly rows: readonly HTMLElement[]
  /** All row numbers. */
  readonly all: readonly number[]
  readonly #sections: readonly Section[]
  readonly #numbers: ReadonlyMap<Element, number>
  /** 1 for rows that are hidden by themselves; those of a hidden chunk or section need not be. */
  readonly #hidden: Uint8Array
  readonly #passing: Uint8Array
  readonly #away = new Set<number>()

  /** `root` has what `RowGroups` renders. */
  constructor(root: HTMLElement) {
    const element = root.querySelector<HTMLElement>('.long-list')
    if (!element) throw new Error('there is no .long-list with rows')
    const rows: HTMLElement[] = []
    this.element = element
    this.#sections = [...element.children].map((section) => readSection(section, rows))
    this.rows = rows
    this.all = rows.map((_, at) => at)
    this.#numbers = new Map(rows.map((row, at) => [row, at]))
    this.#hidden = new Uint8Array(rows.length)
    this.#passing = new Uint8Array(rows.length)
  }

  row(at: number): HTMLElement {
    const row = this.rows[at]
    if (!row) throw new RangeError(`there is no row ${at}`)
    return row
  }

  numberOf(row: Element): number | undefined {
    return this.#numbers.get(row)
  }

  /** Shows these rows and hides the others. */
  show(found: readonly number[]): void {
    this.#passing.fill(0)
    for (const at of found) this.#passing[at] = 1
    for (const section of this.#sections) this.#showSection(section)
    const filtered = found.length < this.rows.length
    const { element } = this
    if (filtered !== element.hasAttribute('data-filtered')) {
      element.toggleAttribute('data-filtered', filtered)
      for (const section of this.#sections) unfold(section, filtered)
    }
    if (element.hidden) element.hidden = false
  }

  /** Gives a row away, to be shown in another place; `elsewhere` under a heading that says other things than its own. */
  take(at: number, elsewhere: boolean): HTMLElement {
    const row = this.row(at)
    this.#setHidden(at, 0)
    this.#away.add(at)
    row.toggleAttribute('data-elsewhere', elsewhere)
    return row
  }

  /** Puts the rows that were given away back to their places. */
  restore(): void {
    for (const at of this.#away) this.row(at).removeAttribute('data-elsewhere')
    for (const { element, from, to } of this.#sections.flatMap(({ chunks }) => chunks)) {
      const own = this.rows.slice(from, to)
      if (own.some((_, at) => this.#away.has(from + at))) element.replaceChildren(...own)
    }
    this.#away.clear()
  }

  /** Rows, in ascending order, under copies of the headings of the page. */
  groupsOf(found: readonly number[]): WindowGroup[] {
    const groups: WindowGroup[] = []
    let start = 0
    for (const { element, to } of this.#sections) {
      let end = start
      while (end < found.length && (found[end] ?? to) < to) end += 1
      if (end > start) {
        const heading = element.querySelector(HEADING)?.cloneNode(true)
        groups.push({ heading, rows: found.slice(start, end) })
      }
      start = end
    }
    return groups
  }

  #showSection(section: Section): void {
    const shown = countOf(this.#passing, section)
    if (shown > 0) for (const chunk of section.chunks) this.#showChunk(chunk)
    if (shown === section.shown) return
    if ((shown === 0) !== (section.shown === 0)) section.element.hidden = shown === 0
    if (section.count && shown > 0) section.count.textContent = String(shown)
    section.shown = shown
  }

  #showChunk(chunk: Chunk): void {
    const entries = countOf(this.#passing, chunk)
    if (entries > 0) {
      for (let at = chunk.from; at < chunk.to; at += 1) {
        this.#setHidden(at, this.#passing[at] === 1 ? 0 : 1)
      }
    }
    if (entries === chunk.entries) return
    if ((entries === 0) !== (chunk.entries === 0)) chunk.element.hidden = entries === 0
    // Styles make a list that is out of sight as high as so many rows.
    if (entries > 0) chunk.element.dataset['entries'] = String(entries)
    chunk.entries = entries
  }

  #setHidden(at: number, hide: 0 | 1): void {
    if (this.#hidden[at] === hide) return
    this.#hidden[at] = hide
    this.row(at).hidden = hide === 1
  }
}

function readSection(element: Element, rows: HTMLElement[]): Section {
  if (!(element instanceof HTMLElement)) throw new Error('a section of rows is not HTML')
  const from = rows.length
  const lists = element.querySelectorAll<HTMLElement>(':scope > .list-entries')
  const chunks = [...lists].map((list): Chunk => {
    const start = rows.length
    for (const row of list.children) if (row instanceof HTMLElement) rows.push(row)
    return { element: list, from: start, to: rows.length, entries: rows.length - start }
  })
  const count = element.querySelector(`${HEADING} .list-heading-count`)
  return { element, open: false, count, chunks, from, to: rows.length, shown: rows.length - from }
}

/** What is found is seen; afterwards, a fold is as the visitor had it. */
function unfold(section: Section, filtered: boolean): void {
  const { element } = section
  if (!(element instanceof HTMLDetailsElement)) return
  if (filtered) section.open = element.open
  element.open = filtered || section.open
}

function countOf(passing: Uint8Array, { from, to }: { from: number; to: number }): number {
  let count = 0
  for (let at = from; at < to; at += 1) count += passing[at] ?? 0
  return count
}
