import { marksIn } from '#core/publications/author-marks.ts'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { compiledPaper } from '#tests/support/site/compiled-paper.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { Legend } from './legend.tsx'
import { createPublicationContext } from './publication-context.ts'
import { PublicationEntry } from './publication-entry.tsx'

function renderEntry(details: Partial<Publication>, locale: 'en' | 'zh' = 'en', owner?: string) {
  const context = createPublicationContext({ venues: [], topics: [], people: [] }, owner)
  const publication = compiledPaper(details)
  renderInView(<PublicationEntry publication={publication} context={context} />, locale)
}

const title = () => screen.getByRole('heading', { level: 3 })

describe('the title of a publication', () => {
  it('leads to the paper’s own page', () => {
    renderEntry({ title: 'Scaling <laws>', doi: '10.1/x' })
    const link = screen.getByRole('link', { name: 'Scaling <laws>' })
    expect(link).toHaveAttribute('href', '/ada-li/publications/sample/')
  })

  it.each<[string, Partial<Publication>, string | undefined]>([
    ['its own', { title: 'Un titre', language: 'fr' }, 'fr'],
    ['Chinese in simplified characters', { title: '论文', language: 'zh' }, 'zh-Hans'],
    ['that of its script', { title: '论文' }, 'zh-Hans'],
    ['that of the page', { title: { en: 'Paper', zh: '论文' } }, undefined],
    ['the other one where it is the only one', { title: { zh: '论文' } }, 'zh-Hans'],
  ])('has the language: %s', (_, details, lang) => {
    renderEntry(details)
    expect(title().querySelector('[lang]')?.getAttribute('lang')).toBe(lang)
  })
})

describe('a publication', () => {
  it('shows its awards, with what makes them precise', () => {
    const note = { en: 'top 5%', zh: '前 5%' }
    renderEntry({ awards: ['oral', { kind: 'spotlight', note }] })
    expect(screen.getByText('Oral')).toBeVisible()
    expect(screen.getByText(/^Spotlight/u)).toHaveTextContent('Spotlight (top 5%)')
  })

  it('shows its note as rich text', () => {
    renderEntry({ note: 'Best of **all**' })
    expect(screen.getByText('all').tagName).toBe('STRONG')
  })

  it('has an id of its own on everyone’s list, where two may share one', () => {
    renderEntry({})
    expect(screen.getByRole('article')).toHaveAttribute('id', 'publication-ada-li--sample')
  })

  it('has its id on its researcher’s list', () => {
    renderEntry({}, 'en', 'ada-li')
    expect(screen.getByRole('article')).toHaveAttribute('id', 'publication-sample')
  })
})

describe('Legend', () => {
  const equal = { name: 'A', equal: true }
  const corresponding = { name: 'B', corresponding: true }

  it.each<[string, Publication['authors'], string]>([
    ['both marks', [equal, corresponding], '* equal contribution† corresponding author'],
    ['the mark in use', [corresponding], '† corresponding author'],
    ['nothing without marks', ['A'], ''],
  ])('explains %s', (_, authors, text) => {
    const { container } = renderInView(<Legend marks={marksIn([compiledPaper({ authors })])} />)
    expect(container.textContent).toBe(text)
  })
})
