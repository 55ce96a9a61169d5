import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'

const publications = Array.from({ length: 9 }, (_, at) => samplePaper(`paper-${at}`))
const source = sampleSite([sampleBundle('ada-li', { publications }), sampleBundle('bo-wang')])

const offer = () => screen.queryByRole('complementary', { name: '本页有中文版。' })

beforeEach(() => {
  localStorage.clear()
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('zh-CN')
})

describe('the offer of the other language', () => {
  it('speaks the language that it offers and leads to this very page', async () => {
    await renderSite(source, '/ada-li/publications/?year=2024')
    await waitFor(() => expect(offer()).toHaveAttribute('lang', 'zh-Hans'))
    expect(screen.getByRole('link', { name: '阅读中文版' })).toHaveAttribute(
      'href',
      '/zh/ada-li/publications/?year=2024',
    )
  })

  it('does not redirect', async () => {
    const { router } = await renderSite(source, '/')
    expect(router.state.location.pathname).toBe('/')
    expect(document.documentElement.lang).toBe('en')
  })

  it('is not made on a page in the visitor’s language', async () => {
    await renderSite(source, '/zh/')
    expect(offer()).toBeNull()
  })

  it('is not made twice once it was declined', async () => {
    const { user, unmount } = await renderSite(source, '/')
    await user.click(await screen.findByRole('button', { name: '关闭' }))
    await waitFor(() => expect(offer()).toBeNull())
    expect(localStorage.getItem('locale')).toBe('en')
    unmount()
    await renderSite(source, '/')
    expect(offer()).toBeNull()
  })

  it('is not made to a visitor who has just switched the language', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB')
    const { user } = await renderSite(source, '/')
    await user.click(screen.getByRole('link', { name: '中文' }))
    await screen.findByRole('link', { name: 'English' })
    expect(offer()).toBeNull()
  })

  it('is remembered when it was accepted', async () => {
    const { user, router } = await renderSite(source, '/')
    await user.click(await screen.findByRole('link', { name: '阅读中文版' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/zh/'))
    expect(localStorage.getItem('locale')).toBe('zh')
    await waitFor(() => expect(offer()).toBeNull())
  })
})

describe('the language switch', () => {
  it.each([
    ['/', '中文', 'zh-Hans'],
    ['/zh/', 'English', 'en'],
  ])('names on %s the other language in its own words', async (path, name, lang) => {
    await renderSite(source, path)
    expect(screen.getByRole('link', { name })).toHaveAttribute('lang', lang)
  })

  it.each([
    ['/', '/zh/'],
    [
      '/ada-li/publications/?q=data&year=2024#paper-1',
      '/zh/ada-li/publications/?q=data&year=2024#paper-1',
    ],
    ['/nowhere/?a=b', '/zh/nowhere/?a=b'],
  ])('leads from %s to %s', async (from, to) => {
    await renderSite(source, from)
    expect(screen.getByRole('link', { name: '中文' })).toHaveAttribute('href', to)
  })

  it('keeps page, query and focus, and changes everything else', async () => {
    const { user, router } = await renderSite(source, '/ada-li/publications/?year=2024')
    await user.click(screen.getByRole('link', { name: '中文' }))
    await screen.findByRole('heading', { level: 1, name: '论文' })
    expect(router.state.location).toMatchObject({
      pathname: '/zh/ada-li/publications/',
      search: '?year=2024',
    })
    expect(screen.getByRole('link', { name: 'English' })).toHaveFocus()
    expect(document.documentElement.lang).toBe('zh-Hans')
    expect(document.title).toBe('论文 · Ada Li')
  })
})
