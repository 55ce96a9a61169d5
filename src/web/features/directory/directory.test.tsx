import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'

const ada = sampleBundle('ada-li', {
  name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } },
  profile: {
    affiliations: [{ organization: { en: 'Some University', zh: '某大学' } }],
    interests: [{ en: 'Databases', zh: '数据库' }],
  },
  news: [sampleNews('2025-07', { text: 'A paper' })],
  publications: [samplePaper('one')],
})
const people = ['bo-wang', 'cy-wu', 'di-xu', 'ed-yu', 'fei-hu'].map((slug) => sampleBundle(slug))

const names = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .filter((heading) => heading.closest('.directory-row') && !heading.closest('[hidden]'))
    .map((heading) => heading.textContent)

describe('a directory', () => {
  it('shows who, where, of what, what is new and how much', async () => {
    await renderSite(sampleSite([ada, ...people.slice(0, 1)]), '/')
    const row = screen.getByRole('heading', { name: 'Ada Li 李爱' }).closest('li')
    expect(row).toHaveTextContent('Some University · 某大学')
    expect(row).toHaveTextContent('Databases')
    expect(row).toHaveTextContent('Jul 2025A paper')
    expect(screen.getByRole('link', { name: '1 publication' })).toHaveAttribute(
      'href',
      '/ada-li/publications/',
    )
  })

  it('of a few has no search box', async () => {
    await renderSite(sampleSite([ada, ...people.slice(0, 2)]), '/')
    expect(names()).toEqual(['Ada Li 李爱', 'Bo Wang', 'Cy Wu'])
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it.each(['li ada', '李爱', 'database', '数据库'])('of many finds "%s"', async (query) => {
    await renderSite(sampleSite([ada, ...people]), `/?q=${query}`)
    await waitFor(() => expect(names()).toEqual(['Ada Li 李爱']))
    expect(screen.getByText('1 person')).toHaveAttribute('role', 'status')
  })

  it('finds while a visitor types, and says so where no one is found', async () => {
    const { user } = await renderSite(sampleSite([ada, ...people]), '/')
    expect(names()).toHaveLength(6)
    await user.type(screen.getByRole('searchbox'), 'xyz')
    await waitFor(() => expect(names()).toEqual([]))
    expect(await screen.findByText('0 people')).toBeVisible()
  })

  it('gives way to the overview where there is one researcher', async () => {
    await renderSite(sampleSite([ada]), '/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ada Li 李爱')
  })
})
