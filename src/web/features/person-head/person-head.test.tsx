import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'

const source = sampleSite([
  sampleBundle('ada-li', {
    name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } },
    profile: {
      headline: { en: 'PhD student', zh: '博士生' },
      affiliations: [
        { role: 'Intern', unit: 'Lab', organization: 'Company', url: 'https://company.org/' },
        { organization: { en: 'Some University', zh: '某大学' } },
      ],
      interests: [{ en: 'Databases', zh: '数据库' }],
      links: [
        { type: 'email', url: 'mailto:ada@a.org' },
        { type: 'github', url: 'https://github.com/ada' },
        { type: 'other', url: 'https://a.org/', label: { en: 'Garden', zh: '花园' } },
      ],
    },
  }),
  sampleBundle('bo-wang'),
])

describe('the head of a person', () => {
  it('shows name, role, affiliations and interests', async () => {
    await renderSite(source, '/ada-li/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ada Li 李爱')
    expect(screen.getByText('PhD student')).toBeVisible()
    expect(screen.getByText(/^Intern, Lab,/u)).toHaveTextContent('Intern, Lab, Company')
    expect(screen.getByRole('link', { name: 'Company' })).toHaveAttribute(
      'href',
      'https://company.org/',
    )
    expect(screen.getByRole('heading', { name: 'Research interests' })).toBeVisible()
  })

  it('speaks Chinese on Chinese pages', async () => {
    await renderSite(source, '/zh/ada-li/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('李爱 Ada Li')
    expect(screen.getByText('博士生')).toBeVisible()
    expect(screen.getByText('数据库')).toBeVisible()
  })

  it('names the places where else the person can be found', async () => {
    await renderSite(source, '/ada-li/')
    const list = screen.getByRole('list', { name: 'Contact and profiles' })
    const links = within(list).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Email', 'GitHub', 'Garden'])
    expect(links.every((link) => link.getAttribute('rel') === 'me')).toBe(true)
  })

  it('leads to the overview from the other pages, whose heading is their own', async () => {
    await renderSite(source, '/zh/ada-li/news/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('动态')
    expect(screen.getByRole('link', { name: '李爱 Ada Li' })).toHaveAttribute('href', '/zh/ada-li/')
  })

  it('leaves out what the profile does not contain', async () => {
    await renderSite(source, '/bo-wang/')
    expect(screen.queryByRole('list', { name: 'Contact and profiles' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Research interests' })).toBeNull()
  })

  it.each([
    ['/ada-li/', 'Overview'],
    ['/ada-li/news/', 'News'],
    ['/ada-li/publications/', 'Publications'],
    ['/ada-li/cv/', 'CV'],
  ])('shows which of the person’s pages %s is', async (path, name) => {
    await renderSite(source, path)
    const tabs = screen.getByRole('navigation', { name: 'Pages of this researcher' })
    expect(within(tabs).getByRole('link', { current: 'page' })).toHaveTextContent(name)
    expect(within(tabs).getAllByRole('link')).toHaveLength(4)
  })
})
