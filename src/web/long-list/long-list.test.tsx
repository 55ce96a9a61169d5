import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { comeNear } from '#tests/support/site/missing-in-jsdom.ts'
import { LongList } from './long-list.ts'
import { RowGroups, RowHeading } from './row-groups.tsx'

/** A list whose groups have so many rows, each with its number as text. */
function renderList(...sizes: number[]) {
  let row = 0
  const groups = sizes.map((size, at) => ({
    key: String(at),
    heading: <RowHeading count={size}>Group {at}</RowHeading>,
    items: Array.from({ length: size }, () => row++),
  }))
  const { container } = render(
    <div>
      <RowGroups groups={groups} itemKey={String}>
        {String}
      </RowGroups>
    </div>,
  )
  const root = container.firstElementChild
  if (!(root instanceof HTMLElement)) throw new Error('nothing has been rendered')
  return { root, list: new LongList(root) }
}

function isShown(element: Element): boolean {
  return element.closest('[hidden]') === null
}

/** The rows that are shown under each heading, as text: `Group 0 2: 0 1`. */
function shown(root: HTMLElement): string[] {
  return [...root.querySelectorAll('section')].filter(isShown).map((section) => {
    const rows = [...section.querySelectorAll('li')].filter(isShown)
    const numbers = rows.map(({ textContent }) => textContent).join(' ')
    return `${section.querySelector('h2')?.textContent ?? ''}: ${numbers}`
  })
}

const count = (root: HTMLElement) => [...root.querySelectorAll('li')].filter(isShown).length

function heading(text: string): HTMLElement {
  const element = document.createElement('h2')
  element.innerHTML = `${text} <span class="list-heading-count"></span>`
  return element
}

/** How often the document is written to. */
function countWrites(root: HTMLElement, change: () => void): number {
  const observer = new MutationObserver(() => undefined)
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
  change()
  const writes = observer.takeRecords().length
  observer.disconnect()
  return writes
}

describe('filtered in place, a list', () => {
  it('shows the rows that pass, with their number above, and no empty group', () => {
    const { root, list } = renderList(3, 2, 2)
    list.show({ rows: [0, 2, 5] })
    expect(shown(root)).toEqual(['Group 0 2: 0 2', 'Group 2 1: 5'])
    list.show({ rows: [] })
    expect(shown(root)).toEqual([])
    list.show({ rows: undefined })
    expect(shown(root)).toEqual(['Group 0 3: 0 1 2', 'Group 1 2: 3 4', 'Group 2 2: 5 6'])
  })

  it('leaves every row the element that it was', () => {
    const { root, list } = renderList(40, 40)
    const before = [...root.querySelectorAll('li')]
    list.show({ rows: [3, 45] })
    list.show({ rows: undefined })
    expect([...root.querySelectorAll('li')]).toEqual(before)
  })

  it('says of each chunk how many rows it has, by which it is as high as they are', () => {
    const { root, list } = renderList(25, 10)
    list.show({ rows: [0, 1, 2, 13] })
    const sizes = [...root.querySelectorAll<HTMLElement>('ol')]
      .filter(isShown)
      .map(({ dataset }) => dataset['entries'])
    expect(sizes).toEqual(['3', '1'])
  })

  it('writes only what changes', () => {
    const { root, list } = renderList(10, 10)
    list.show({ rows: [0, 1, 12] })
    expect(countWrites(root, () => list.show({ rows: [0, 1, 12] }))).toBe(0)
    // The row, and how many there are: of the chunk and in the heading.
    expect(countWrites(root, () => list.show({ rows: [0, 12] }))).toBe(3)
    // A group that goes is one attribute, whatever is in it.
    expect(countWrites(root, () => list.show({ rows: [0] }))).toBe(1)
  })
})

describe('in other groups, a list', () => {
  const groups = () => [
    { heading: heading('Even'), rows: [0, 2, 4] },
    { heading: heading('Odd'), rows: [1, 3], elsewhere: true },
  ]

  it('has the rows under their headings, and in their places again afterwards', () => {
    const { root, list } = renderList(3, 2)
    list.show({ rows: undefined, groups })
    expect(shown(root)).toEqual(['Even 3: 0 2 4', 'Odd 2: 1 3'])
    expect(list.row(1).dataset['elsewhere']).toBe('')
    list.show({ rows: [1, 3] })
    expect(shown(root)).toEqual(['Group 0 1: 1', 'Group 1 1: 3'])
    expect(list.row(1).dataset['elsewhere']).toBeUndefined()
    list.show({ rows: undefined })
    expect(shown(root)).toEqual(['Group 0 3: 0 1 2', 'Group 1 2: 3 4'])
  })

  it('shows rows that were hidden before', () => {
    const { root, list } = renderList(3, 2)
    list.show({ rows: [0] })
    list.show({ rows: undefined, groups })
    expect(count(root)).toBe(5)
  })

  it('may change from one grouping to another', () => {
    const { root, list } = renderList(3, 2)
    list.show({ rows: undefined, groups })
    list.show({ rows: [4], groups: () => [{ heading: undefined, rows: [4] }] })
    expect(shown(root)).toEqual([': 4'])
    list.show({ rows: undefined })
    expect(count(root)).toBe(5)
  })
})

describe('a very long list', () => {
  const SIZE = 2_500
  const some = Array.from({ length: 1_000 }, (_, at) => at * 2)

  it('shows what fills the window first, under its own headings, and more when the end comes near', () => {
    const { root, list } = renderList(4, SIZE - 4)
    list.show({ rows: some })
    expect(shown(root)[0]).toBe('Group 0 2: 0 2')
    expect(shown(root)[1]).toMatch(/^Group 1 998: 4 6 8/u)
    const first = count(root)
    expect(first).toBeLessThan(50)
    comeNear()
    expect(count(root)).toBe(first + 80)
    for (let more = 0; more < 20; more += 1) comeNear()
    expect(count(root)).toBe(1_000)
  })

  it.each([
    ['on paper', () => globalThis.dispatchEvent(new Event('beforeprint'))],
    ['for the search of the browser', () => press({ key: 'f', ctrlKey: true })],
    ['for it with caps lock on a Mac', () => press({ key: 'F', metaKey: true })],
  ])('is whole %s', (_, ask) => {
    const { root, list } = renderList(SIZE)
    list.show({ rows: some })
    ask()
    expect(count(root)).toBe(1_000)
  })

  it('does not take the letter f for a search', () => {
    const { root, list } = renderList(SIZE)
    list.show({ rows: some })
    press({ key: 'f' })
    expect(count(root)).toBeLessThan(50)
  })

  it('is there as a whole when nothing filters it any more', () => {
    const { root, list } = renderList(SIZE)
    list.show({ rows: some })
    comeNear()
    list.show({ rows: undefined })
    expect(count(root)).toBe(SIZE)
    expect(shown(root)).toHaveLength(1)
  })

  it('is as it was, and listens to nothing, after it has gone', () => {
    const { root, list } = renderList(SIZE)
    list.show({ rows: some })
    list.detach()
    expect(count(root)).toBe(SIZE)
    expect(countWrites(root, () => globalThis.dispatchEvent(new Event('beforeprint')))).toBe(0)
  })
})

function press(key: KeyboardEventInit): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...key }))
}
