import { fireEvent } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { startEarlySearch, stopEarlySearch } from './early-search.ts'

const PAGE = `
  <main>
    <search><input type="search" /></search>
    <div class="rows"><div class="long-list">
      <section class="list-group"><h2 class="list-heading">2024 <span class="list-heading-count">2</span></h2>
        <ol class="list-entries"><li>Data, Managed</li><li>Über Models</li></ol></section>
      <section class="list-group"><h2 class="list-heading">2023 <span class="list-heading-count">1</span></h2>
        <ol class="list-entries"><li>数据 models</li></ol></section>
    </div></div>
  </main>`

function openPage(html = PAGE, typed = '') {
  document.body.innerHTML = html
  const field = document.querySelector('input')
  if (field) field.value = typed
  startEarlySearch()
  const type = (value: string, init: InputEventInit = {}) => {
    if (!field) throw new Error('there is no field')
    field.value = value
    fireEvent(field, new InputEvent('input', { bubbles: true, ...init }))
  }
  return { type }
}

const shown = () =>
  [...document.querySelectorAll('li')]
    .filter((row) => row.closest('[hidden]') === null)
    .map(({ textContent }) => textContent)

afterEach(() => {
  stopEarlySearch()
  document.body.replaceChildren()
})

describe('the search before the app is there', () => {
  it.each([
    ['a word in any case', 'DATA', ['Data, Managed']],
    ['without accents', 'uber', ['Über Models']],
    ['words in any order', 'models 数据', ['数据 models']],
    ['nothing typed', ' ', ['Data, Managed', 'Über Models', '数据 models']],
    ['nothing that is there', 'xyz', []],
  ])('finds %s', (_, query, rows) => {
    openPage().type(query)
    expect(shown()).toEqual(rows)
  })

  it('answers what was typed before it was there', () => {
    openPage(PAGE, 'managed')
    expect(shown()).toEqual(['Data, Managed'])
  })

  it('waits while an input method composes', () => {
    const { type } = openPage()
    type('shu', { isComposing: true })
    expect(shown()).toHaveLength(3)
    type('数据', { isComposing: true })
    fireEvent.compositionEnd(document.querySelector('input') ?? document)
    expect(shown()).toEqual(['数据 models'])
  })

  it('leaves the rows as they were to who takes them over, and the letters in the field', () => {
    const { type } = openPage()
    type('managed')
    stopEarlySearch()
    expect(shown()).toHaveLength(3)
    expect(document.querySelector('input')).toHaveValue('managed')
    type('models')
    expect(shown()).toHaveLength(3)
  })

  it.each(['<main><search><input type="search" /></search></main>', '<main><p>Text</p></main>'])(
    'does nothing on a page without a list: %s',
    (html) => {
      expect(() => openPage(html)).not.toThrow()
    },
  )
})
