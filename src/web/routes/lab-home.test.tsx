import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { LabFile } from '#core/schema/lab.ts'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { nameOfMember, sampleLab } from '#tests/support/site/sample-lab.ts'
import { sampleBundle, sampleNews } from '#tests/support/site/sample-source.ts'

const students = ['Mei Gao', 'Qi Sun', 'Ba Zhou', 'Jo Ba', 'Ed Yu', 'Fei Hu'].map((words) => ({
  name: nameOfMember(words),
  role: 'doctoral' as const,
  topic: words === 'Mei Gao' ? 'Floods' : 'Maps',
}))
const about: LabFile = {
  biography: 'We look at rivers.',
  members: [
    { id: 'ada-li', role: 'faculty' },
    { id: 'bo-wu', role: 'postdoc' },
    ...students,
    { name: nameOfMember('Old One'), period: { start: '2010', end: '2015' }, now: 'Northlake' },
  ],
  projects: [{ id: 'atlas', title: 'Atlas', kind: 'dataset', text: 'All of us.' }],
  openings: [{ title: 'A postdoc', kind: 'postdoc' }],
  sections: [{ id: 'partners', title: 'Partners', text: 'Many.' }],
}
const bundles = [
  sampleBundle('ada-li', { news: [sampleNews('2025', { text: 'Of Ada' })] }),
  sampleBundle('bo-wu'),
]
const lab = (more: LabFile = {}) =>
  sampleLab(bundles, { ...about, ...more }, [
    sampleNews('2026', { text: 'Of all', projects: ['atlas'] }),
  ])

const sections = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
const names = () =>
  screen
    .getAllByRole('heading', { level: 4 })
    .filter((heading) => !heading.closest('[hidden]'))
    .map((heading) => heading.textContent)

describe('the home page of a lab', () => {
  it('has its name in both languages, and its sections in their usual order', async () => {
    await renderSite(lab(), '/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('River Lab 河流实验室')
    expect(screen.getByText('We look at rivers.')).toBeVisible()
    expect(sections()).toEqual(['Open positions', 'People', 'News', 'Projects', 'Partners'])
  })

  it('has the sections that its layout names, and no others', async () => {
    await renderSite(lab({ layout: ['partners', { section: 'news', items: 1 }] }), '/zh/')
    expect(sections()).toEqual(['Partners', '最新动态'])
    expect(screen.queryByText('Of Ada')).toBeNull()
  })

  it('says whose news it is, the lab’s and everyone’s', async () => {
    await renderSite(lab(), '/')
    const item = (await screen.findByText('Of all')).closest('li')
    expect(
      within(item ?? document.body).getByRole('link', { name: 'River Lab 河流实验室' }),
    ).toHaveAttribute('href', '/')
    expect(within(item ?? document.body).getByRole('link', { name: 'Atlas' })).toHaveAttribute(
      'href',
      '/lab/projects/atlas/',
    )
    expect(screen.getByText('Of Ada', { selector: 'p' }).closest('li')).toHaveTextContent('Ada Li')
  })

  it('has people by role, and former ones folded with where they went', async () => {
    await renderSite(lab(), '/')
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
    expect(headings).toEqual(
      expect.arrayContaining(['Faculty 1', 'Postdocs 1', 'PhD students 6', 'Former members 1']),
    )
    const fold = screen.getByText('Old One').closest('details')
    expect(fold).not.toHaveAttribute('open')
    expect(fold).toHaveTextContent('now Northlake')
  })

  it('finds former members, too, and folds them again', async () => {
    const { user } = await renderSite(lab(), '/')
    const field = screen.getByRole('searchbox')
    await user.type(field, 'old')
    await waitFor(() => expect(names()).toEqual(['Old One']))
    expect(screen.getByText('Old One').closest('details')).toHaveAttribute('open')
    await user.clear(field)
    await waitFor(() => expect(names()).toHaveLength(9))
    expect(screen.getByText('Old One').closest('details')).not.toHaveAttribute('open')
  })

  it.each([
    ['?role=postdoc', ['Bo Wu']],
    ['?topic=floods', ['Mei Gao']],
    ['?role=doctoral&topic=floods', ['Mei Gao']],
  ])('filters people by the address %s', async (query, found) => {
    await renderSite(lab(), `/${query}`)
    await waitFor(() => expect(names()).toEqual(found))
    expect(screen.getByRole('button', { name: /^Role/u })).toBeVisible()
  })

  it('offers no facets for eight people', async () => {
    await renderSite(lab({ members: about.members?.slice(0, 8) }), '/')
    expect(names()).toHaveLength(8)
    expect(screen.getByRole('searchbox', { name: 'Search people' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Role/u })).toBeNull()
  })
})

describe('the projects of a lab', () => {
  it('are on a page of theirs', async () => {
    await renderSite(lab(), '/lab/projects/')
    expect(screen.getByRole('link', { name: 'Atlas' })).toHaveAttribute(
      'href',
      '/lab/projects/atlas/',
    )
    expect(screen.getByRole('link', { name: 'Projects', hidden: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
  })

  it('have pages with their news', async () => {
    await renderSite(lab(), '/lab/projects/atlas/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Atlas')
    expect(screen.getByText('Of all')).toBeVisible()
  })

  it.each(['/lab/projects/', '/lab/projects/atlas/'])(
    'are not there without a lab: %s',
    async (path) => {
      const { lab: _, ...site } = lab()
      await renderSite(site, path)
      expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
    },
  )
})
