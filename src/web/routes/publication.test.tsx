import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'

const shared = { authors: ['Ada Li', 'Bo Wang'], arxiv: '2405.00001', issued: '2024-05' }
const ada = sampleBundle('ada-li', {
  name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } },
  publications: [
    samplePaper('new', { issued: '2025', topics: ['safety'], venue: 'acl' }),
    samplePaper('ours', {
      ...shared,
      title: { en: 'Tables', zh: '表格' },
      topics: ['safety'],
      venue: 'acl',
      page: '1–9',
      abstract: 'We **do** tables.',
      awards: ['oral'],
      note: 'A note',
    }),
    samplePaper('alone', { issued: '2020' }),
  ],
})
const bo = sampleBundle('bo-wang', {
  publications: [samplePaper('first', { issued: '2026' }), samplePaper('mine', shared)],
  news: [sampleNews('2024-06', { publications: ['mine'], text: 'Accepted' })],
})
const source = sampleSite([ada, bo])

const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')
const section = (name: string) => within(screen.getByRole('region', { name }))
const pager = () => within(screen.getByRole('navigation', { name: 'Previous and next paper' }))
const ours = '/ada-li/publications/ours/'

beforeEach(() => localStorage.setItem('locale', 'en'))

describe('the page of a paper', () => {
  it('has the title in both languages and says what the paper is', async () => {
    await renderSite(source, ours)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tables')
    expect(screen.getByText('表格')).toHaveAttribute('lang', 'zh-Hans')
    const main = screen.getByRole('main')
    expect(main).toHaveTextContent('ACL 2024 · Computational Linguistics · pp. 1–9')
    expect(main).toHaveTextContent('May 2024')
    expect(main).toHaveTextContent('Conference paper')
    expect(screen.getByText('Oral')).toHaveClass('award')
    expect(screen.getByText('A note')).toBeVisible()
    expect(section('Abstract').getByText('do').tagName).toBe('STRONG')
  })

  it.each([
    ['en', ours, ['Ada Li 李爱', 'Bo Wang'], '/bo-wang/'],
    ['zh', `/zh${ours}`, ['李爱 Ada Li', 'Bo Wang'], '/zh/bo-wang/'],
  ] as const)('names everyone of this site who is on it, in %s', async (_, path, names, href) => {
    await renderSite(source, path)
    const aside = screen.getByRole('complementary', { name: /^(?:On this site|本站研究人员)$/u })
    const links = within(aside).getAllByRole('link')
    for (const [at, link] of links.entries()) expect(link).toHaveTextContent(names[at] ?? '?')
    expect(links).toHaveLength(2)
    expect(links[1]).toHaveAttribute('href', href)
  })

  it('leads to the work, to co-authors of this site and to papers on its topics', async () => {
    await renderSite(source, ours)
    expect(hrefOf('arXiv')).toBe('https://arxiv.org/abs/2405.00001')
    const [author] = screen.getAllByRole('link', { name: 'Bo Wang' })
    expect(author).toHaveAttribute('href', '/bo-wang/')
    expect(hrefOf('Safety')).toBe('/ada-li/publications/?topic=safety')
    expect(section('Related papers').getByRole('link', { name: 'Title of new' })).toHaveAttribute(
      'href',
      '/ada-li/publications/new/',
    )
  })

  it('shows the news about it, and whose they are where they are another’s', async () => {
    await renderSite(source, ours)
    expect(section('News').getByText('Accepted')).toBeVisible()
    expect(section('News').getByRole('link', { name: 'Bo Wang' })).toBeVisible()
  })

  it('is part of the researcher’s publications where nobody else is on it', async () => {
    await renderSite(source, '/ada-li/publications/alone/')
    const tabs = within(screen.getByRole('navigation', { name: 'Pages of this researcher' }))
    expect(tabs.getByRole('link', { current: true })).toHaveTextContent('Publications')
    expect(tabs.queryByRole('link', { current: 'page' })).toBeNull()
  })

  it('says no more than is known', async () => {
    await renderSite(source, '/zh/ada-li/publications/alone/')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Title of alone')
    expect(screen.queryByRole('region', { name: '摘要' })).toBeNull()
    expect(screen.queryByRole('region', { name: '动态' })).toBeNull()
    expect(screen.getByRole('main')).toHaveTextContent('会议论文 · 2020年')
  })

  it.each([
    ['/ada-li/publications/nothing/', 'Page not found'],
    ['/zh/ada-li/publications/nothing/', '页面不存在'],
    ['/nobody/publications/ours/', 'Page not found'],
    // Its address is under the researcher who lists it first.
    ['/bo-wang/publications/ours/', 'Page not found'],
  ])('is not there at %s', async (path, heading) => {
    await renderSite(source, path)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(heading)
  })
})

describe('the head of a paper’s page', () => {
  const content = (name: string) =>
    document.head.querySelector(`[name="${name}"], [property="${name}"]`)?.getAttribute('content')

  it('describes it by its abstract, as an article', async () => {
    await renderSite(source, ours)
    expect(document.title).toBe('Tables · Ada Li 李爱 · Bo Wang')
    expect(content('og:type')).toBe('article')
    expect(content('description')).toBe('We do tables.')
  })

  it('describes it by who wrote it, where and when, where it has none', async () => {
    await renderSite(source, '/zh/ada-li/publications/new/')
    expect(document.title).toBe('Title of new · 李爱 Ada Li')
    expect(content('description')).toBe('Somebody Else · ACL · 2025年')
  })
})

describe('previous and next', () => {
  const neighbours = () =>
    pager()
      .queryAllByRole('link')
      .map((link) => link.getAttribute('href'))

  it('follow the list of the researcher', async () => {
    await renderSite(source, ours)
    expect(neighbours()).toEqual(['/ada-li/publications/new/', '/ada-li/publications/alone/'])
    expect(pager().getByText('2 of 3')).toBeVisible()
    expect(hrefOf(/^All publications/u)).toBe('/ada-li/publications/')
  })

  it.each([
    [
      'the filters that the address contains',
      '?topic=safety',
      ['/ada-li/publications/new/?topic=safety'],
      '2 of 2',
      '/ada-li/publications/?topic=safety',
    ],
    [
      'the list of another researcher',
      '?list=bo-wang',
      ['/bo-wang/publications/first/'],
      '2 of 2',
      '/bo-wang/publications/',
    ],
    [
      'everyone’s list',
      '?list=publications&year=2024,2025',
      ['/ada-li/publications/new/?list=publications&year=2024,2025'],
      '2 of 2',
      '/publications/?year=2024,2025',
    ],
    [
      'the whole list where the filters leave the paper out',
      '?year=1999',
      ['/ada-li/publications/new/', '/ada-li/publications/alone/'],
      '2 of 3',
      '/ada-li/publications/',
    ],
  ])('follow %s', async (_, query, links, ...[place, back]) => {
    await renderSite(source, ours + query)
    const navigations = await screen.findAllByText(place)
    expect(navigations.at(-1)).toBeVisible()
    await screen.findByRole('link', { name: 'Back to the list' })
    expect(hrefOf('Back to the list')).toBe(back)
    const last = screen.getAllByRole('navigation', { name: 'Previous and next paper' }).at(-1)
    const hrefs = [...(last?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual(links)
  })

  it('are given by the links of a filtered list', async () => {
    history.replaceState(null, '', '/publications/?topic=safety')
    const { user, router } = await renderSite(source, '/publications/?topic=safety')
    await user.click(
      (await screen.findAllByRole('link', { name: 'Tables' })).at(-1) ?? document.body,
    )
    await screen.findByRole('heading', { level: 1, name: 'Tables' })
    const { pathname, search } = router.state.location
    expect(pathname + search).toBe(`${ours}?list=publications&topic=safety`)
  })
})
