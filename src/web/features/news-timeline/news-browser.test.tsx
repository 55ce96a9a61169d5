import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, sampleNews, sampleSite } from '#tests/support/site/sample-source.ts'

const ada = sampleBundle('ada-li', {
  name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } },
  news: [
    sampleNews('2025-07-28', { kind: 'paper', text: { en: 'A **new** paper', zh: '新**论文**' } }),
    sampleNews('2024-03', { kind: 'talk', highlight: true }),
    sampleNews('2023', { pinned: true, text: 'Still true' }),
    ...Array.from({ length: 8 }, (_, at) => sampleNews(`2020-0${at + 1}`)),
  ],
})
const source = sampleSite([
  ada,
  sampleBundle('bo-wang', { news: [sampleNews('2025-01', { text: 'From Bo' })] }),
])

const entries = () =>
  screen
    .getAllByRole('article')
    .filter((article) => article.closest('[hidden]') === null)
    .map((article) => article.querySelector('p')?.textContent)
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)
const status = () => document.querySelector('search [role=status]')?.textContent

describe('a person’s news', () => {
  it('begin with what is pinned, then go by year, newest first', async () => {
    await renderSite(source, '/ada-li/news/')
    expect(entries().slice(0, 3)).toEqual(['Still true', 'A new paper', 'What happened in 2024-03'])
    expect(headings()).toEqual(expect.arrayContaining(['Pinned 1', '2025 1', '2024 1', '2020 8']))
  })

  it('need no name beside them', async () => {
    await renderSite(source, '/ada-li/news/')
    expect(document.querySelector('.news-person')).toBeNull()
  })

  it('speak Chinese on Chinese pages', async () => {
    await renderSite(source, '/zh/ada-li/news/')
    expect(entries()[1]).toBe('新论文')
    expect(headings()).toEqual(expect.arrayContaining(['置顶 1', '2025年 1']))
    expect(status()).toBe('共 11 条')
  })

  it.each([
    ['?kind=talk', ['What happened in 2024-03']],
    ['?year=2025', ['A new paper']],
    ['?q=paper', ['A new paper']],
    ['?kind=paper,talk', ['A new paper', 'What happened in 2024-03']],
  ])('are filtered by %s', async (query, expected) => {
    await renderSite(source, `/ada-li/news/${query}`)
    await waitFor(() => expect(entries()).toEqual(expected))
    expect(status()).toBe(`${expected.length} of 11 items`)
  })

  it('that are few need no panel, unless the address filters them', async () => {
    const { router } = await renderSite(source, '/bo-wang/news/')
    expect(screen.queryByRole('searchbox')).toBeNull()
    await router.navigate('/bo-wang/news/?q=nothing')
    await screen.findByText('Nothing matches “nothing”.')
    expect(screen.getByRole('searchbox')).toHaveValue('nothing')
  })

  it('are another’s on another’s page', async () => {
    const { router } = await renderSite(source, '/ada-li/news/')
    await router.navigate('/bo-wang/news/')
    await waitFor(() => expect(entries()).toEqual(['From Bo']))
  })
})

describe('everyone’s news', () => {
  it('name whom they are about, by both names', async () => {
    await renderSite(source, '/news/')
    const link = screen.getAllByRole('link', { name: 'Ada Li 李爱' })[0]
    expect(link).toHaveAttribute('href', '/ada-li/')
  })

  it('are filtered by researcher', async () => {
    await renderSite(source, '/news/?person=bo-wang')
    await waitFor(() => expect(entries()).toEqual(['From Bo']))
    expect(
      screen.getByRole('button', { name: /^Remove filter: Researcher: Bo Wang/u }),
    ).toBeVisible()
  })

  it('say of a researcher whom they do not know', async () => {
    await renderSite(source, '/news/?person=nobody')
    await screen.findByText('Nothing matches Researcher: nobody (not in this list).')
  })
})
