import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'

const CIRCLES = [
  ['Ann Ek', 'Bob Fo'],
  ['Cyd Gu', '戴 敏'],
]

const ada = sampleBundle('ada-li', {
  name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } },
  publications: CIRCLES.flatMap((circle, at) =>
    ['2022', '2023', '2024'].map((issued) =>
      samplePaper(`p${at}-${issued}`, {
        title: `Paper ${at} of ${issued}`,
        issued,
        authors: ['Ada Li', ...circle],
        topics: ['reasoning'],
      }),
    ),
  ),
})
const others = sampleBundle('bo-wang', {
  publications: ['2020', '2021', '2022'].map((issued) => samplePaper(`b-${issued}`, { issued })),
})
const source = sampleSite([ada, others])

async function openNetwork(path: string) {
  await renderSite(source, path)
  return document.querySelector<HTMLElement>('.network-wide')
}

describe('the network of authors', () => {
  it('names everyone with the number of papers and leads to their list', async () => {
    const network = await openNetwork('/publications/')
    const links = [...(network?.querySelectorAll('a') ?? [])]
    expect(
      links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]),
    ).toEqual([
      ['Ada Li, 6 publications', '/publications/?author=ada-li'],
      ['Ann Ek, 3 publications', '/publications/?author=ann-ek'],
      ['Bob Fo, 3 publications', '/publications/?author=bob-fo'],
      ['Cyd Gu, 3 publications', '/publications/?author=cyd-gu'],
      ['戴 敏, 3 publications', `/publications/?author=${encodeURIComponent('戴敏')}`],
    ])
  })

  it('marks the people of this site and writes names in the language of the page', async () => {
    const network = await openNetwork('/zh/publications/')
    const own = network?.querySelectorAll('[data-own]')
    expect([...(own ?? [])].map((link) => link.textContent)).toEqual(['李爱'])
    expect(network?.querySelector('text[lang=en]')).toHaveTextContent('Ann Ek')
  })

  it('is drawn for wide and for narrow screens, each within its frame', async () => {
    await openNetwork('/publications/')
    const frames = [...document.querySelectorAll('.network')].map((svg) =>
      svg.getAttribute('viewBox'),
    )
    expect(frames).toEqual(['0 0 860 430', '0 0 350 640'])
  })

  it('is a picture with a name, folded away', async () => {
    await openNetwork('/publications/')
    const details = screen.getByText('Co-author network').closest('details')
    expect(details).not.toHaveAttribute('open')
    expect(
      within(details ?? document.body).getByText(/^Authors of at least 2/u),
    ).toBeInTheDocument()
  })

  it('is not on a researcher’s own list', async () => {
    expect(await openNetwork('/ada-li/publications/')).toBeNull()
  })
})
