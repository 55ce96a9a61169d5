import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'

function siteOf(papers: number, url?: string) {
  const publications = Array.from({ length: papers }, (_, at) => samplePaper(`paper-${at}`, {}))
  const news = [{ date: '2025-05', kind: 'other' as const, text: 'News' }]
  return sampleSite([sampleBundle('ada-li', { publications, news })], {
    site: { title: 'T', ...(url !== undefined && { url }) },
  })
}

const URL = 'https://example.org'

it.each([
  ['a short list', 3, '/ada-li/publications/', ['below']],
  ['a long list', 12, '/ada-li/publications/', ['in the panel', 'below']],
  ['a short list of news', 3, '/ada-li/news/', ['below']],
])('the feed of %s can be reached below it, whatever the panel does', async (...row) => {
  const [, papers, path, places] = row
  await renderSite(siteOf(papers, URL), path)
  const links = screen.getAllByRole('link', { name: 'Feed' })
  expect(links.map((link) => (link.closest('search') ? 'in the panel' : 'below'))).toEqual(places)
  const feed = `/ada-li/${path.includes('news') ? 'news' : 'publications'}.atom`
  for (const link of links) expect(link).toHaveAttribute('href', feed)
})

it('a site that does not know its URL has no feeds', async () => {
  await renderSite(siteOf(3), '/ada-li/publications/')
  expect(screen.queryByRole('link', { name: 'Feed' })).toBeNull()
})
