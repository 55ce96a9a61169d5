import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LocalizedText } from '#core/schema/text.ts'
import { createCiteSources } from '#formats/csl-json/write-csl-json.ts'
import { compiledList } from '#tests/support/site/compiled-paper.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { CiteBox } from './cite-box.tsx'

afterEach(() => localStorage.clear())

function renderBox(
  locale: 'en' | 'zh' = 'en',
  title: LocalizedText = 'On Models',
  author = 'Ada Li',
) {
  const { publications, vocabulary } = compiledList({ title, venue: 'acl', authors: [author] })
  const [publication] = publications
  if (!publication) throw new Error('no paper')
  renderInView(
    <CiteBox publication={publication} context={createCiteSources(vocabulary)} />,
    locale,
  )
}

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

describe('the cite box', () => {
  it('begins with APA on English pages, the title of the venue in italics', () => {
    renderBox()
    expect(screen.getByRole('radio', { name: 'APA' })).toBeChecked()
    expect(screen.getByRole('region')).toHaveTextContent(
      'Li, A. (2024). On Models. Computational Linguistics.',
    )
    expect(screen.getByText('Computational Linguistics').tagName).toBe('I')
  })

  it('begins with GB/T 7714—2025 on Chinese pages and says the language of the paper', () => {
    renderBox('zh')
    expect(screen.getByRole('radio', { name: 'GB/T 7714—2025' })).toBeChecked()
    expect(screen.getByRole('region')).toHaveAttribute('lang', 'en')
  })

  it('offers a Chinese paper with an English title in both languages, and no other', () => {
    renderBox('zh')
    expect(screen.queryByRole('radio', { name: /中 \+ EN/u })).toBeNull()
    cleanup()
    renderBox('zh', { en: 'On Models', zh: '论模型' }, '李阿达')
    choose('GB/T 7714—2025 中 + EN')
    expect(screen.getByRole('region').textContent).toBe(
      '李阿达. 论模型[C]//计算语言学. 2024.\n李阿达. On Models[C]//Computational Linguistics. 2024. (in Chinese)',
    )
  })

  it('shows a format as text to be selected, and remembers it', () => {
    renderBox()
    choose('BibTeX')
    const text = screen.getByRole('textbox', { name: 'BibTeX' })
    expect(text).toHaveValue(
      '@inproceedings{li2024models,\n  title     = {On Models},\n  author    = {Li, Ada},\n' +
        '  year      = {2024},\n  booktitle = {Computational Linguistics},\n}\n',
    )
    expect(localStorage.getItem('citation')).toBe('bibtex')
  })

  it('begins with what was remembered, unless that is nothing known', () => {
    localStorage.setItem('citation', 'ieee')
    renderBox()
    expect(screen.getByRole('radio', { name: 'IEEE' })).toBeChecked()
  })

  it.each([
    ['copies and says so', () => Promise.resolve(), 'RIS copied'],
    [
      'says where it could not copy',
      () => Promise.reject(new Error('refused')),
      'Could not copy. Please select the text and copy it',
    ],
  ])('%s', async (_, writeText, answer) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    renderBox()
    choose('RIS')
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(answer))
    vi.unstubAllGlobals()
  })
})
