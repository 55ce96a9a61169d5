import type { WindowGroup } from './row-window.ts'

/** A list element and which of the rows are in it. */
interface Chunk {
  readonly element: HTMLElement
  readonly from: number
  readonly to: number
  entries: number
}

interface Section {
  readonly element: HTMLElement
  readonly count: Element | null
  readonly chunks: readonly Chunk[]
  readonly from: number
  readonly to: number
  shown: number
}

/** The rows where the page has them. */
export interface Home {
  readonly element: HTMLElement
  readonly rows: readonly HTMLElement[]
  readonly all: readonly number[]
  row: (at: number) => HTMLElement
  numberOf: (row: Element) => number | undefined
  /** Shows these rows and hides the others. */
  show: (rows: readonly number[]) => void
  /** Gives a row away, to be shown in another place, `elsewhere` under a heading that says other things than its own. */
  take: (at: number, elsewhere: boolean) => HTMLElement
  /** Puts the rows that were given away back to their places. */
  restore: () => void
  /** The same rows under copies of the headings of the page. */
  groupsOf: (rows: readonly number[]) => WindowGroup[]
}

export function attachHome(root: HTMLElement): Home {
  const element = root.querySelector<HTMLElement>('.long-list')
  if (!element) throw new Error('the rows have no .long-list')
  const rows: HTMLElement[] = []
  const sections = [...element.children].map((section) => readSection(section, rows))
  const numbers = new Map<Element, number>(rows.map((row, at) => [row, at]))
  /** 1 for rows that are hidden by themselves; those of a hidden chunk or section need not be. */
  const hidden = new Uint8Array(rows.length)
  const passing = new Uint8Array(rows.length)
  const away = new Set<number>()

  function row(at: number): HTMLElement {
    const found = rows[at]
    if (!found) throw new RangeError(`there is no row ${at}`)
    return found
  }

  function setHidden(at: number, hide: 0 | 1): void {
    if (hidden[at] === hide) return
    hidden[at] = hide
    row(at).hidden = hide === 1
  }

  function showRows({ from, to }: Chunk): void {
    for (let at = from; at < to; at += 1) setHidden(at, passing[at] === 1 ? 0 : 1)
  }

  function showChunk(chunk: Chunk): number {
    const entries = countOf(passing, chunk)
    if (entries > 0) showRows(chunk)
    if (entries !== chunk.entries) {
      if ((entries === 0) !== (chunk.entries === 0)) chunk.element.hidden = entries === 0
      if (entries > 0) chunk.element.dataset['entries'] = String(entries)
      chunk.entries = entries
    }
    return entries
  }

  function showSection(section: Section): void {
    const shown = countOf(passing, section)
    if (shown > 0) for (const chunk of section.chunks) showChunk(chunk)
    if (shown === section.shown) return
    if ((shown === 0) !== (section.shown === 0)) section.element.hidden = shown === 0
    if (section.count && shown > 0) section.count.textContent = String(shown)
    section.shown = shown
  }

  return {
    element,
    rows,
    all: rows.map((_, at) => at),
    row,
    numberOf: (one) => numbers.get(one),
    show(found) {
      passing.fill(0)
      for (const at of found) passing[at] = 1
      for (const section of sections) showSection(section)
      // Sizes that the browser remembers are those of chunks with all their rows.
      const filtered = found.length < rows.length
      if (filtered !== (element.dataset['filtered'] !== undefined)) {
        if (filtered) element.dataset['filtered'] = ''
        else delete element.dataset['filtered']
      }
      if (element.hidden) element.hidden = false
    },
    take(at, elsewhere) {
      setHidden(at, 0)
      away.add(at)
      row(at).toggleAttribute('data-elsewhere', elsewhere)
      return row(at)
    },
    restore() {
      for (const at of away) row(at).removeAttribute('data-elsewhere')
      for (const { element: list, from, to } of sections.flatMap(({ chunks }) => chunks)) {
        const own = rows.slice(from, to)
        if (own.some((_, at) => away.has(from + at))) list.replaceChildren(...own)
      }
      away.clear()
    },
    groupsOf: (found) => groupsOf(sections, found),
  }
}

function readSection(element: Element, rows: HTMLElement[]): Section {
  if (!(element instanceof HTMLElement)) throw new Error('a section of rows is no HTML element')
  const from = rows.length
  const lists = element.querySelectorAll<HTMLElement>(':scope > .list-entries')
  const chunks = [...lists].map((list): Chunk => {
    const start = rows.length
    for (const row of list.children) if (row instanceof HTMLElement) rows.push(row)
    return { element: list, from: start, to: rows.length, entries: rows.length - start }
  })
  const count = element.querySelector(':scope > .list-heading .list-heading-count')
  return { element, count, chunks, from, to: rows.length, shown: rows.length - from }
}

function countOf(passing: Uint8Array, { from, to }: { from: number; to: number }): number {
  let count = 0
  for (let at = from; at < to; at += 1) count += passing[at] ?? 0
  return count
}

function groupsOf(sections: readonly Section[], found: readonly number[]): WindowGroup[] {
  const groups: WindowGroup[] = []
  let start = 0
  for (const { element, to } of sections) {
    let end = start
    while (end < found.length && (found[end] ?? to) < to) end += 1
    if (end > start) {
      const heading = element.querySelector(':scope > .list-heading')?.cloneNode(true)
      groups.push({ heading, rows: found.slice(start, end) })
    }
    start = end
  }
  return groups
}
