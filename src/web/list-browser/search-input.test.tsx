import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { defineCodec, text } from '#core/filters/codec.ts'
import { SearchField } from '#web/ui/search-field.tsx'
import { createFilterStore } from './filter-store.ts'
import { attachSearchField } from './search-input.ts'

const store = createFilterStore(
  defineCodec({ q: text() }),
  { key: 'first', search: '?q=data', state: null },
  () => undefined,
)
const attach = (field: HTMLInputElement) => attachSearchField(field, store)

function renderField() {
  render(
    <>
      <SearchField label="Search news" attach={attach} />
      <input aria-label="Name" />
      <textarea aria-label="Text" />
      <input type="checkbox" aria-label="Year" />
    </>,
  )
  return screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search news' })
}

describe('attachSearchField', () => {
  it.each([
    ['/', { key: '/' }],
    ['/ where it takes Shift', { key: '/', shiftKey: true }],
  ])('takes the focus on %s and selects what is there', (_, key) => {
    const field = renderField()
    const taken = !fireEvent.keyDown(document.body, key)
    expect(taken).toBe(true)
    expect(field).toHaveFocus()
    expect(field.selectionEnd).toBe(4)
  })

  it.each([
    ['k', { key: 'k' }],
    ['Ctrl K, which searches the whole site', { key: 'k', ctrlKey: true }],
    ['Alt /', { key: '/', altKey: true }],
    ['Ctrl /', { key: '/', ctrlKey: true }],
  ])('leaves %s alone', (_, key) => {
    const field = renderField()
    expect(fireEvent.keyDown(document.body, key)).toBe(true)
    expect(field).not.toHaveFocus()
  })

  it.each(['Name', 'Text'])('lets a / be typed in another field: %s', async (name) => {
    renderField()
    await userEvent.type(screen.getByLabelText(name), 'a/b')
    expect(screen.getByLabelText(name)).toHaveValue('a/b')
  })

  it('is found by / from a checkbox, where no one types', () => {
    const field = renderField()
    fireEvent.keyDown(screen.getByRole('checkbox'), { key: '/' })
    expect(field).toHaveFocus()
  })

  it('leaves a key that something else has taken', () => {
    const field = renderField()
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true })
    event.preventDefault()
    fireEvent(document.body, event)
    expect(field).not.toHaveFocus()
  })
})
