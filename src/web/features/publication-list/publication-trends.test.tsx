import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'
import { compileSite } from '#compile/compile-site.ts'
import { createPublicationList } from './publication-list.ts'
import { PublicationTrends } from './publication-trends.tsx'

const TOPICS = ['reasoning', 'safety', 'data']

function renderTrends(topics: string[], locale: 'en' | 'zh' = 'en') {
  const publications = ['2021', '2022', '2024'].map((issued) =>
    samplePaper(`p-${issued}`, { issued, topics }),
  )
  const source = sampleSite([sampleBundle('ada-li', { publications })], {
    topics: TOPICS.map((id) => ({ id, name: { en: id, zh: `主题 ${id}` } })),
  })
  const [bundle] = compileSite(source).publications
  if (!bundle) throw new Error('the sample has no list')
  return renderInView(<PublicationTrends list={createPublicationList(bundle)} />, locale)
}

describe('PublicationTrends', () => {
  it('draws a bar for each year with papers, and gives the numbers', () => {
    renderTrends(TOPICS)
    const items = [...document.querySelectorAll('li')]
    expect(items.map((item) => item.querySelectorAll('rect').length)).toEqual([3, 3, 3])
    expect(items[0]).toHaveTextContent('data 32021: 1, 2022: 1, 2024: 1')
  })

  it('says in its headings what is counted, and which years', () => {
    renderTrends(TOPICS)
    expect(screen.getAllByText(/^Topic/u).map((one) => one.textContent)).toContain(
      'Topic 2021–2024',
    )
  })

  it('speaks the language of the page', () => {
    renderTrends(TOPICS, 'zh')
    expect(document.querySelector('li')).toHaveTextContent('主题 data')
  })

  it('is nothing where there is little to say', () => {
    expect(renderTrends(['reasoning', 'safety']).container).toHaveTextContent(/^$/u)
  })
})
