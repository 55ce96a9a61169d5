import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { FilterPanel, type PanelChip } from './filter-panel.tsx'

const nothing = () => undefined

function renderPanel(chips: PanelChip[] = [], locale: 'en' | 'zh' = 'en') {
  const onClear = vi.fn<() => void>()
  const attachField = vi.fn<(field: HTMLInputElement) => () => void>(() => nothing)
  renderInView(
    <FilterPanel
      searchLabel="Search news"
      attachField={attachField}
      facets={[
        { id: 'year', label: 'Year', selectedCount: 1, options: () => [], onToggle: nothing },
        { id: 'kind', label: 'Kind', selectedCount: 0, options: () => [], onToggle: nothing },
      ]}
      chips={chips}
      onClear={onClear}
      count="5 of 24 items"
      results="5 items"
      actions={<p>what else belongs there</p>}
    />,
    locale,
  )
  return { onClear, attachField }
}

const chip = (name: string, onRemove: () => void = nothing) => ({
  key: name,
  name,
  label: name,
  onRemove,
})

describe('FilterPanel', () => {
  it('is a search landmark with a field, a button per facet and what else belongs there', () => {
    renderPanel()
    const field = screen.getByRole('searchbox', { name: 'Search news' })
    expect(field.closest('search')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Year 1' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Kind' })).toBeVisible()
    expect(screen.getByText('what else belongs there')).toBeVisible()
  })

  it('announces the count', () => {
    renderPanel()
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('5 of 24 items')
  })

  it('leaves the search field to whom it is attached', () => {
    const { attachField } = renderPanel()
    expect(attachField).toHaveBeenCalledWith(screen.getByRole('searchbox'))
  })

  it('offers to clear only what is there', () => {
    renderPanel()
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull()
  })

  it('has a chip per filter that takes it away, and one button for all', () => {
    const onRemove = vi.fn<() => void>()
    const { onClear } = renderPanel([chip('Year: 2024', onRemove), chip('Kind: Talk')])
    fireEvent.click(screen.getByRole('button', { name: /^Remove filter: Year: 2024/u }))
    expect(onRemove).toHaveBeenCalledOnce()
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(onClear).toHaveBeenCalledOnce()
  })

  it('speaks Chinese', () => {
    renderPanel([chip('年份：2024')], 'zh')
    expect(screen.getByRole('button', { name: /^移除条件 年份：2024/u })).toBeVisible()
    expect(screen.getByRole('button', { name: '清除全部' })).toBeVisible()
  })
})

describe('Copy link', () => {
  async function copyWith(writeText: (text: string) => Promise<void>) {
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    renderPanel()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy link' })))
    vi.unstubAllGlobals()
  }

  it('copies the address of the view and says so for a while', async () => {
    vi.useFakeTimers()
    const writeText = vi.fn<() => Promise<void>>(async () => undefined)
    await copyWith(writeText)
    expect(writeText).toHaveBeenCalledWith(globalThis.location.href)
    expect(screen.getByText('Copied')).toHaveAttribute('role', 'status')
    act(() => {
      vi.advanceTimersByTime(2_500)
    })
    expect(screen.queryByText('Copied')).toBeNull()
    vi.useRealTimers()
  })

  it.each([
    ['the visitor forbids it', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
    [
      'the page is not a secure one',
      () => {
        throw new TypeError('undefined is not an object')
      },
    ],
  ])('says where the link is when %s', async (_, writeText) => {
    await copyWith(writeText)
    await waitFor(() =>
      screen.getByText('Could not copy. You can copy the link from the address bar.'),
    )
  })
})
