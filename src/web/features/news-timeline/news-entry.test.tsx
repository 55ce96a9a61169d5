import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { NewsEntry } from './news-entry.tsx'

const item: BundleNewsItem = {
  id: 'ada-li-2025-07-28-1',
  person: 'ada-li',
  date: '2025-07-28',
  kind: 'paper',
  text: { en: ['A paper'] },
  links: [],
  publications: [],
  search: '',
}

describe('NewsEntry', () => {
  it('shows the month under a year’s heading, and the date in full on demand', () => {
    renderInView(<NewsEntry item={item} person={undefined} />)
    const time = screen.getByTitle('28 Jul 2025')
    expect(time).toHaveTextContent(/^Jul$/u)
    expect(time).toHaveAttribute('datetime', '2025-07-28')
  })

  it('shows the date in full where no heading does', () => {
    renderInView(<NewsEntry item={item} person={undefined} fullDate />, 'zh')
    expect(screen.getByTitle('2025年7月28日')).toHaveTextContent('2025年7月28日')
  })

  it('says its kind to those who do not see the color', () => {
    renderInView(<NewsEntry item={item} person={undefined} />)
    expect(screen.getByTitle('Paper')).toHaveTextContent('Paper')
  })

  it('names links by their own label or by what they lead to, each target once', () => {
    const links: BundleNewsItem['links'] = [
      { type: 'code', url: 'https://a.org/code' },
      { type: 'code', url: 'https://a.org/repository', label: 'The repository' },
      { type: 'paper', url: 'https://a.org/code' },
    ]
    renderInView(<NewsEntry item={{ ...item, links }} person={undefined} />)
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Code',
      'The repository',
    ])
  })

  const paper = (id: string, title: string) => ({ home: 'bo-wang', id, title })
  const linksOf = () =>
    screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

  it.each([
    ['en', 'Details', '/bo-wang/publications/dory/'],
    ['zh', '论文详情', '/zh/bo-wang/publications/dory/'],
  ] as const)('leads to the page of its paper, in %s as %s', (locale, label, href) => {
    const about = { ...item, publications: [paper('dory', 'DORY: a title')] }
    renderInView(<NewsEntry item={about} person={undefined} />, locale)
    expect(linksOf()).toEqual([[label, href]])
  })

  it('names the papers where there are several', () => {
    const publications = [paper('dory', 'DORY: a title'), paper('came', 'CAME')]
    renderInView(<NewsEntry item={{ ...item, publications }} person={undefined} />)
    expect(linksOf().map(([text]) => text)).toEqual(['Details: DORY', 'Details: CAME'])
  })

  it.each([
    ['en', '/bo-wang/publications/dory/'],
    ['zh', '/zh/bo-wang/publications/dory/'],
  ] as const)('does not repeat below what the sentence leads to, in %s', (locale, href) => {
    const text: BundleNewsItem['text'] = {
      en: [
        { type: 'paper', home: 'bo-wang', id: 'dory', children: ['DORY'] },
        ' and ',
        { type: 'strong', children: [{ type: 'link', url: 'https://a.org/', children: ['blog'] }] },
      ],
    }
    const about: BundleNewsItem = {
      ...item,
      text,
      publications: [paper('dory', 'DORY: a title'), paper('came', 'CAME')],
      links: [{ type: 'blog', url: 'https://a.org/' }],
    }
    renderInView(<NewsEntry item={about} person={undefined} />, locale)
    const links = linksOf()
    expect(links.slice(0, 2)).toEqual([
      ['DORY', href],
      ['blog', 'https://a.org/'],
    ])
    expect(links).toHaveLength(3)
    expect(links[2]?.[0]).toContain('CAME')
  })

  it('stands out where it is a highlight', () => {
    renderInView(<NewsEntry item={{ ...item, highlight: true }} person={undefined} />)
    expect(screen.getByRole('article')).toHaveAttribute('data-highlight', 'true')
  })
})
