import type { Home } from './home-rows.ts'
import { afterPaint } from './scheduling.ts'
import { CHUNK } from './row-groups.tsx'

/** Rows under a heading of their own. */
export interface WindowGroup {
  /** An `h2.list-heading`; what it says the count is, is set here. */
  heading: Node | undefined
  rows: readonly number[]
  /** They are under a heading that does not say what that of the page says. */
  elsewhere?: boolean
}

/** Height that hardly a row falls below, in pixels. */
const LOW_ROW = 60

/** Up to so many rows, all follow the first at once, and the list is as long as it is. */
const WHOLE = 2_000

/** Rows added when the end comes near. */
const SLICE = 8 * CHUNK

/** How near the end has to come, as a margin of the browser's window. */
const NEAR = '150%'

/**
 * Shows rows elsewhere than in their places: in other groups, or a few of very many. Rows are moved, never copied or
 * made anew; as many as fill the window at first, more when the end comes near, all for print and for the search of
 * the browser.
 */
export function openWindow(home: Home) {
  const element = document.createElement('div')
  element.className = 'long-list'
  element.dataset['long'] = ''
  home.element.after(element)
  const end = document.createElement('div')
  element.after(end)
  let groups: readonly WindowGroup[] = []
  let filled = 0
  let total = 0

  function fill(count: number): void {
    let before = 0
    for (const [at, group] of groups.entries()) {
      const from = Math.max(0, filled - before)
      const to = Math.min(group.rows.length, count - before)
      before += group.rows.length
      if (from < to) addRows(sectionOf(at, group), group, [from, to])
      if (before >= count) break
    }
    filled = Math.min(count, total)
  }

  function sectionOf(at: number, { heading, rows }: WindowGroup): Element {
    const known = element.children[at]
    if (known) return known
    const section = document.createElement('section')
    section.className = 'list-group'
    if (heading instanceof Element) {
      const count = heading.querySelector('.list-heading-count')
      if (count) count.textContent = String(rows.length)
      section.append(heading)
    }
    element.append(section)
    return section
  }

  function addRows(
    section: Element,
    { rows, elsewhere }: WindowGroup,
    [from, to]: [number, number],
  ) {
    for (let start = from; start < to; start += CHUNK) {
      const list = document.createElement('ol')
      list.className = 'list-entries'
      if (to - start < CHUNK) list.dataset['entries'] = String(to - start)
      for (const at of rows.slice(start, Math.min(start + CHUNK, to))) {
        list.append(home.take(at, elsewhere === true))
      }
      section.append(list)
    }
  }

  function fillAll(): void {
    fill(total)
  }

  function onKey(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') fillAll()
  }

  const observer = new IntersectionObserver(
    (entries) => {
      if (filled < total && entries.some(({ isIntersecting }) => isIntersecting)) {
        fill(filled + SLICE)
        // An end that has not left the margin is reported once only.
        observer.unobserve(end)
        observer.observe(end)
      }
    },
    { rootMargin: NEAR },
  )
  observer.observe(end)
  addEventListener('beforeprint', fillAll)
  addEventListener('keydown', onKey)

  return {
    element,
    show(shown: readonly WindowGroup[]) {
      groups = shown
      total = groups.reduce((sum, { rows }) => sum + rows.length, 0)
      filled = 0
      element.replaceChildren()
      fill(Math.max(CHUNK, Math.ceil(screen.height / LOW_ROW)))
      if (total <= WHOLE) afterPaint(() => shown === groups && fillAll())
    },
    close() {
      observer.disconnect()
      removeEventListener('beforeprint', fillAll)
      removeEventListener('keydown', onKey)
      home.restore()
      element.remove()
      end.remove()
    },
  }
}
