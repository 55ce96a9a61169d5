import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { setMenuOpen } from '#tests/support/site/render-in-view.tsx'
import { FacetMenu } from './facet-menu.tsx'
import type { FacetOption } from './facet-values.tsx'

const YEARS: FacetOption[] = [
  { ...labeled('2025', '2025'), count: 3, selected: true },
  { ...labeled('2024', '2024'), count: 0, selected: false },
  { ...labeled('2023', '二〇二三'), count: 0, selected: true },
]

function renderMenu(selectedCount = 0, all = YEARS) {
  const options = vi.fn<() => FacetOption[]>(() => all)
  const onToggle = vi.fn<(value: string) => void>()
  render(<FacetMenu {...{ label: 'Year', selectedCount, options, onToggle, findLabel: 'Find' }} />)
  return { options, onToggle, button: screen.getByRole('button', { name: /^Year/u }) }
}

describe('FacetMenu', () => {
  it('says how many values are chosen', () => {
    expect(renderMenu(2).button).toHaveAccessibleName('Year 2')
  })

  it('says nothing of it where none is', () => {
    expect(renderMenu().button).toHaveAccessibleName('Year')
  })

  it('counts nothing until someone looks', () => {
    const { options, button } = renderMenu()
    expect(options).not.toHaveBeenCalled()
    setMenuOpen(button, true)
    expect(screen.getAllByRole('checkbox')).toHaveLength(3)
    setMenuOpen(button, false)
    expect(screen.queryAllByRole('checkbox')).toEqual([])
  })

  it('counts again while it is open when the filters are others', () => {
    let filters = 0
    const listeners = new Set<() => void>()
    const changes = {
      subscribe: (listener: () => void) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      getSnapshot: () => filters,
    }
    const options = () => [{ ...labeled('2025', '2025'), count: filters, selected: false }]
    render(
      <FacetMenu
        {...{ label: 'Year', selectedCount: 0, options, changes, findLabel: 'Find' }}
        onToggle={() => undefined}
      />,
    )
    setMenuOpen(screen.getByRole('button', { name: /^Year/u }), true)
    expect(screen.getByRole('checkbox')).toHaveAccessibleName('2025 0')
    filters = 7
    act(() => listeners.forEach((listener) => listener()))
    expect(screen.getByRole('checkbox')).toHaveAccessibleName('2025 7')
  })

  it('has its values before it shows, for a Tab that follows at once', () => {
    renderMenu()
    const menu = screen.getByLabelText('Year')
    fireEvent(menu, new Event('beforetoggle'))
    expect(within(menu).getAllByRole('checkbox', { hidden: true })).toHaveLength(3)
  })

  it('names its menu', () => {
    const { button } = renderMenu()
    setMenuOpen(button, true)
    const menu = screen.getByRole('dialog', { name: 'Year' })
    expect(within(menu).getAllByRole('listitem')).toHaveLength(3)
  })

  it('offers values with counts, the chosen ones checked', () => {
    setMenuOpen(renderMenu().button, true)
    expect(screen.getByRole('checkbox', { name: '2025 3' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: '2024 0' })).not.toBeChecked()
  })

  it('greys values that would find nothing, but not those in force', () => {
    setMenuOpen(renderMenu().button, true)
    const greyed = screen
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.dataset['empty'] === 'true')
    expect(greyed).toEqual([false, true, false])
  })

  it('reports which value was pressed, by mouse or by space bar', async () => {
    const { button, onToggle } = renderMenu()
    setMenuOpen(button, true)
    await userEvent.click(screen.getByText('2024'))
    screen.getByRole('checkbox', { name: /二〇二三/u }).focus()
    await userEvent.keyboard(' ')
    expect(onToggle.mock.calls).toEqual([['2024'], ['2023']])
  })

  it('stays open for several choices', () => {
    const { button } = renderMenu()
    setMenuOpen(button, true)
    fireEvent.click(screen.getByText('2024'))
    expect(screen.getAllByRole('checkbox')).toHaveLength(3)
  })

  it('has no search field for a few values, and one for many', () => {
    setMenuOpen(renderMenu().button, true)
    expect(screen.queryByRole('textbox')).toBeNull()
    cleanup()
    setMenuOpen(renderMenu(0, numbered(21)).button, true)
    expect(screen.getByRole('textbox', { name: 'Find' })).toBeInTheDocument()
  })

  it('shows what the search field finds, and forgets it when it is closed', async () => {
    const { button } = renderMenu(0, numbered(30))
    setMenuOpen(button, true)
    await userEvent.type(screen.getByRole('textbox'), '29')
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
    setMenuOpen(button, false)
    setMenuOpen(button, true)
    expect(screen.getByRole('textbox')).toHaveValue('')
    expect(screen.getAllByRole('checkbox')).toHaveLength(30)
  })

  it.each([
    ['the words of the label in any case', ' VAL 25', 'Value 25 1'],
    ['the value where the label is in other characters', 'zhou', '周 1'],
    ['other words for it', 'lz', '周 1'],
  ])('finds values by %s', async (_, query, name) => {
    const zhou = {
      ...labeled('lin-zhou', '周'),
      keys: () => 'zhoulin lz',
      count: 1,
      selected: false,
    }
    setMenuOpen(renderMenu(0, [...numbered(30), zhou]).button, true)
    await userEvent.type(screen.getByRole('textbox'), query)
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
    expect(screen.getByRole('checkbox', { name })).toBeInTheDocument()
  })

  it('says how many more there are than it shows', () => {
    setMenuOpen(renderMenu(0, numbered(1_000)).button, true)
    expect(screen.getAllByRole('checkbox')).toHaveLength(200)
    expect(screen.getByText('… +800')).toBeInTheDocument()
  })

  it('shows what is beside a value, before its count', () => {
    const [year] = numbered(1)
    setMenuOpen(renderMenu(0, year && [{ ...year, note: () => '2021–2025' }]).button, true)
    expect(screen.getByRole('checkbox')).toHaveAccessibleName('Value 0 2021–2025 1')
  })
})

function numbered(count: number): FacetOption[] {
  return Array.from({ length: count }, (_, at) => ({
    ...labeled(String(at), `Value ${at}`),
    count: 1,
    selected: false,
  }))
}

function labeled(value: string, text: string): Pick<FacetOption, 'value' | 'text' | 'label'> {
  return { value, text: () => text, label: () => <b>{text}</b> }
}
