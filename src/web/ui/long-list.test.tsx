import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LongList, type ListGroup } from './long-list.tsx'

function groupsOf(...sizes: number[]): ListGroup<string>[] {
  return sizes.map((size, group) => ({
    key: String(group),
    heading: <h2>Group {group}</h2>,
    items: Array.from({ length: size }, (_, item) => `${group}-${item}`),
  }))
}

const list = (groups: ListGroup<string>[]) => (
  <LongList groups={groups} itemKey={(item) => item}>
    {(item) => item}
  </LongList>
)

/** Counted without roles, which take their time over a thousand entries. */
const shown = () => document.querySelectorAll('li').length
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

/** Long enough for a list of 1,000 to be complete; one slice at a time, as React renders. */
async function waitForAll() {
  for (let slice = 0; slice < 20; slice += 1) await wait(600)
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('a short list', () => {
  it('is there as a whole, in its order and under its headings', () => {
    render(list(groupsOf(2, 1)))
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Group 0',
      'Group 1',
    ])
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '0-0',
      '0-1',
      '1-0',
    ])
  })

  it('sets no timer', () => {
    render(list(groupsOf(10)))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('may be empty', () => {
    render(list([]))
    expect(shown()).toBe(0)
  })
})

describe('a long list', () => {
  it('begins with what fills a window', () => {
    render(list(groupsOf(4, 6, 990)))
    expect(shown()).toBe(10)
    expect(screen.getAllByRole('heading')).toHaveLength(2)
  })

  it('does not grow while someone may be typing, then grows until it is complete', async () => {
    render(list(groupsOf(10, 10, 980)))
    await wait(599)
    expect(shown()).toBe(10)
    await wait(1)
    expect(shown()).toBe(90)
    await wait(16)
    expect(shown()).toBe(170)
    await waitForAll()
    expect(shown()).toBe(1_000)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is complete on paper', async () => {
    render(list(groupsOf(1_000)))
    const during: number[] = []
    addEventListener('beforeprint', () => during.push(shown()), { once: true })
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
    globalThis.dispatchEvent(new Event('beforeprint'))
    vi.unstubAllGlobals()
    expect(during).toEqual([1_000])
    await wait(0)
  })

  it.each([
    ['Ctrl F', { key: 'f', ctrlKey: true }],
    ['⌘ F', { key: 'f', metaKey: true }],
    ['Ctrl F with caps lock', { key: 'F', ctrlKey: true }],
  ])('is complete for the search of the browser: %s', (_, key) => {
    render(list(groupsOf(1_000)))
    fireEvent.keyDown(document.body, key)
    expect(shown()).toBe(1_000)
  })

  it('does not take the letter f for a search', () => {
    render(list(groupsOf(1_000)))
    fireEvent.keyDown(document.body, { key: 'f' })
    expect(shown()).toBe(10)
  })

  it('begins anew when its content changes', async () => {
    const { rerender } = render(list(groupsOf(1_000)))
    await waitForAll()
    rerender(list(groupsOf(500)))
    expect(shown()).toBe(10)
    await waitForAll()
    expect(shown()).toBe(500)
  })

  it('does not begin anew when only the page around it changes', async () => {
    const groups = groupsOf(1_000)
    const { rerender } = render(list(groups))
    await waitForAll()
    rerender(list(groups))
    expect(shown()).toBe(1_000)
  })

  it('leaves nothing behind when it goes', () => {
    const { unmount } = render(list(groupsOf(1_000)))
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
