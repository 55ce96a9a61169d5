import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'

const pages = [
  {
    id: 'join-us',
    sides: {
      en: { title: 'Join us', order: 1, text: '## How to apply\n\nWrite to [Ada](/ada-li/).' },
      zh: { title: '加入我们', text: '来信请寄 Ada。' },
    },
  },
  { id: 'data', slug: 'ada-li', sides: { en: { title: 'Data sets', text: 'Two of them.' } } },
]
const several = sampleSite([sampleBundle('ada-li'), sampleBundle('bo-wang')], { pages })
const single = sampleSite([sampleBundle('ada-li')], { pages })

const title = () => screen.getByRole('heading', { level: 1 }).textContent

describe('a page of the site’s own', () => {
  it.each([
    ['/join-us/', 'Join us', 'How to apply'],
    ['/zh/join-us/', '加入我们', '来信请寄 Ada。'],
  ])('is at %s, under its title', async (path, heading, text) => {
    await renderSite(several, path)
    expect(title()).toBe(heading)
    expect(screen.getByRole('main')).toHaveTextContent(text)
    expect(document.title).toBe(`${heading} · Sample`)
  })

  it('is in the menu of the site', async () => {
    await renderSite(several, '/zh/join-us/')
    // Closed, as on a phone.
    const link = screen.getByRole('link', { name: '加入我们', hidden: true })
    expect(link).toHaveAttribute('aria-current', 'page')
  })

  it('is beside the tabs where the site is one person’s', async () => {
    await renderSite(single, '/ada-li/')
    expect(screen.getByRole('link', { name: 'Join us' })).toHaveAttribute('href', '/join-us/')
  })
})

describe('a page of a researcher', () => {
  it('is beside the tabs, and says that it is in the other language', async () => {
    await renderSite(several, '/zh/ada-li/data/')
    expect(title()).toContain('Data sets')
    expect(screen.getByRole('main')).toHaveTextContent('暂无中文，显示英文原文')
    const link = screen.getByRole('link', { name: /Data sets/u })
    expect(link).toHaveAttribute('aria-current', 'page')
  })

  it.each(['/ada-li/nothing/', '/bo-wang/data/', '/404/not-found/', '/nobody/data/'])(
    'is not at %s',
    async (path) => {
      await renderSite(several, path)
      expect(title()).toBe('Page not found')
    },
  )
})
