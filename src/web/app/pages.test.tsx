import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { bundlePath } from '#core/paths/paths.ts'
import { compileSite } from '#compile/compile-site.ts'
import { compiledJson, readFrom } from '#tests/support/site/compiled-json.ts'
import { renderSite } from '#tests/support/site/render-site.tsx'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'

const ada = sampleBundle('ada-li', {
  name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } },
  profile: { biography: { en: 'I study data.', zh: '研究数据。' } },
  publications: [samplePaper('tables', { selected: true })],
  news: [sampleNews('2025-07')],
})
const source = sampleSite([ada, sampleBundle('bo-wang')])

const meta = (name: string) =>
  document.head.querySelector(`[name="${name}"], [property="${name}"]`)?.getAttribute('content')
const address = (relation: string) =>
  document.head.querySelector(`link[rel="${relation}"]`)?.getAttribute('href')

beforeEach(() => localStorage.setItem('locale', 'en'))

describe('every page', () => {
  it.each([
    ['/', 'Sample', 'Sample'],
    ['/publications/', 'All publications', 'Publications · Sample'],
    ['/news/', 'All news', 'News · Sample'],
    ['/ada-li/', 'Ada Li 李爱', 'Ada Li 李爱'],
    ['/ada-li/news/', 'News', 'News · Ada Li 李爱'],
    ['/ada-li/publications/', 'Publications', 'Publications · Ada Li 李爱'],
    ['/ada-li/cv/', 'Ada Li 李爱', 'CV · Ada Li 李爱'],
    ['/zh/ada-li/cv/', '李爱 Ada Li', '简历 · 李爱 Ada Li'],
    ['/zh/publications/', '全部论文', '论文 · Sample'],
    ['/nowhere/at/all/', 'Page not found', 'Page not found'],
    ['/zh/nobody/', '页面不存在', '页面不存在'],
  ])('at %s has one heading and a title: %s, %s', async (path, heading, title) => {
    await renderSite(source, path)
    await waitFor(() => expect(document.title).toBe(title))
    expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent.trim())).toEqual([
      heading,
    ])
  })

  it('is found without its closing slash', async () => {
    await renderSite(source, '/zh/ada-li/news')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('动态')
  })

  it('shows where it is in the site', async () => {
    await renderSite(source, '/news/')
    const nav = screen.getByRole('navigation', { name: 'Site', hidden: true })
    const here = within(nav).getByRole('link', { current: 'page', hidden: true })
    expect(here).toHaveTextContent('News')
  })

  it('has no site navigation where there is one researcher', async () => {
    await renderSite(sampleSite([ada]), '/')
    expect(screen.queryByRole('navigation', { name: 'Site', hidden: true })).toBeNull()
  })

  it('leads past its header', async () => {
    await renderSite(source, '/')
    expect(screen.getAllByRole('link')[0]).toHaveTextContent('Skip to content')
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '#main')
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('id', 'main')
  })

  it('links to the source of the site where it is given', async () => {
    const repository = 'https://example.org/repo'
    await renderSite({ ...source, site: { ...source.site, repository } }, '/')
    expect(screen.getByRole('link', { name: 'Source' })).toHaveAttribute('href', repository)
  })
})

describe('the document head', () => {
  it('describes a person, in the page’s language and with the person’s seal', async () => {
    await renderSite(source, '/zh/ada-li/')
    expect(meta('description')).toBe('研究数据。')
    expect(meta('og:title')).toBe('李爱 Ada Li')
    expect(meta('og:locale')).toBe('zh_CN')
    expect(address('icon')).toBe('/ada-li/seal.svg')
  })

  it('gives the addresses in both languages, absolute where the site knows its own', async () => {
    const files = compiledJson(source)
    const site = compileSite(source).site
    files.set(bundlePath.site, { ...site, url: 'https://example.org/name/' })
    await renderSite(source, '/zh/ada-li/news/', { read: readFrom(files) })
    expect(address('canonical')).toBe('https://example.org/name/zh/ada-li/news/')
    const languages = [...document.head.querySelectorAll('link[rel="alternate"]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ])
    expect(languages).toEqual([
      ['en', 'https://example.org/name/ada-li/news/'],
      ['zh-Hans', 'https://example.org/name/zh/ada-li/news/'],
      ['x-default', 'https://example.org/name/ada-li/news/'],
    ])
  })

  it('claims no address for a page that is not there', async () => {
    await renderSite(source, '/nowhere/')
    await waitFor(() => expect(meta('robots')).toBe('noindex'))
    expect(address('canonical')).toBeUndefined()
  })
})

describe('a change of the page', () => {
  it('brings the focus to the title', async () => {
    const { user } = await renderSite(source, '/')
    await user.click(screen.getByRole('link', { name: 'News', hidden: true }))
    const title = await screen.findByRole('heading', { level: 1, name: 'All news' })
    await waitFor(() => expect(title).toHaveFocus())
  })

  it('leaves the focus where it is when only the filters change', async () => {
    const { router } = await renderSite(source, '/news/')
    await act(() => router.navigate('/news/?year=2025'))
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus()
  })

  it('leaves the focus where it is on the way back to the other language', async () => {
    const { user, router } = await renderSite(source, '/news/')
    await user.click(screen.getByRole('link', { name: '中文' }))
    await screen.findByRole('heading', { level: 1, name: '全部动态' })
    await act(() => router.navigate(-1))
    await screen.findByRole('heading', { level: 1, name: 'All news' })
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus()
  })
})

describe('without a connection', () => {
  it('says so, and stops when it is back', async () => {
    await renderSite(source, '/')
    const notice = () => screen.queryByText(/^You are offline/u)
    expect(notice()).toBeNull()
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
    act(() => void globalThis.dispatchEvent(new Event('offline')))
    expect(await screen.findByText(/^You are offline/u)).toHaveAttribute('role', 'status')
    Object.defineProperty(navigator, 'onLine', { value: true, configurable: true })
    act(() => void globalThis.dispatchEvent(new Event('online')))
    await waitFor(() => expect(notice()).toBeNull())
  })
})
