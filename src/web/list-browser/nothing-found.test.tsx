import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { NothingFound, type WayOut } from './nothing-found.tsx'

function renderNothing(ways: [name: string, count: number][], locale: 'en' | 'zh' = 'en') {
  const onClear = vi.fn<() => void>()
  const removed: string[] = []
  const waysOut = ways.map(([name, count]): WayOut => ({
    key: name,
    name,
    label: name,
    count,
    onRemove: () => removed.push(name),
  }))
  renderInView(<NothingFound waysOut={waysOut} onClear={onClear} />, locale)
  return { onClear, removed }
}

const buttons = () => screen.getAllByRole('button').map((button) => button.textContent)

describe('NothingFound', () => {
  it('names the filters that left nothing', () => {
    renderNothing([
      ['“rlhf”', 0],
      ['Year: 2019', 3],
    ])
    expect(screen.getByText('Nothing matches “rlhf”, Year: 2019.')).toBeVisible()
  })

  it('offers to remove those that would help, with what there is then', () => {
    const { removed } = renderNothing([
      ['“rlhf”', 0],
      ['Year: 2019', 3],
      ['Venue: ACL', 1],
    ])
    expect(buttons()).toEqual(['Remove Year: 2019 (3)', 'Remove Venue: ACL (1)'])
    fireEvent.click(screen.getByRole('button', { name: /ACL/u }))
    expect(removed).toEqual(['Venue: ACL'])
  })

  it('offers to remove all where no single one would help', () => {
    const { onClear } = renderNothing([
      ['“rlhf”', 0],
      ['Year: 2019', 0],
    ])
    expect(buttons()).toEqual(['Clear all'])
    fireEvent.click(screen.getByRole('button'))
    expect(onClear).toHaveBeenCalledOnce()
  })

  it('speaks Chinese', () => {
    renderNothing([['年份：2019', 3]], 'zh')
    expect(screen.getByText('没有符合 年份：2019 的结果。')).toBeVisible()
    expect(buttons()).toEqual(['移除 年份：2019（3）'])
  })
})
