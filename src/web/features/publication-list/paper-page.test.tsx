import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, samplePaper, sampleSite } from '#tests/support/site/sample-source.ts'

const BOOK = samplePaper('rivers', {
  type: 'book',
  title: { en: 'Rivers', zh: '河流' },
  authors: [
    {
      name: { en: 'Ada Li', zh: '李阿达' },
      marks: [{ sign: '§', legend: { en: 'Project lead', zh: '项目负责人' } }],
      contributions: ['software', 'conceptualization'],
    },
  ],
  editor: ['Tom Vale'],
  translator: ['Mira Olsen'],
  edition: '2',
  publisher: { en: 'A Press', zh: '科学出版社' },
  'publisher-place': { en: 'Beijing', zh: '北京' },
  'collection-title': 'Books of Water',
  ISBN: '978-3-16-148410-0',
  PMID: '12345',
  status: 'in-press',
  keyword: 'floods, rain',
  'event-title': 'Days of Water',
  'event-date': { start: '2024-05-01', end: '2024-05-03' },
  tldr: { en: 'Rivers remember.', zh: '河流有记忆。' },
  'cited-by': { count: 1234, source: 'Google Scholar', date: '2026-11' },
  versions: [
    { kind: 'preprint', issued: '2023-05', venue: 'arxiv', arxiv: '2305.00001' },
    { kind: { en: 'Audio book', zh: '有声书' }, url: 'https://example.org/audio' },
  ],
})

const SITE = sampleSite([sampleBundle('ada-li', { publications: [BOOK] })])

function facts(): string[] {
  return [...document.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((part) => part.textContent).join(': '),
  )
}

it('says on the page of a paper all that a bibliography says of it', async () => {
  await renderSite(SITE, '/ada-li/publications/rivers/')
  expect(facts()).toEqual([
    'Status: In press',
    'Editors: Tom Vale',
    'Translators: Mira Olsen',
    'Edition: 2nd edition',
    'Publisher: Beijing: A Press',
    'Series: Books of Water',
    'Event: Days of Water, 1 May 2024 – 3 May 2024',
    'ISBN: 978-3-16-148410-0',
    'PMID: 12345',
    'Keywords: floods, rain',
    'Cited by: 1,234, Google Scholar, Nov 2026',
    'Conceptualization: Ada Li',
    'Software: Ada Li',
  ])
  expect(screen.getByText('Rivers remember.')).toBeInTheDocument()
  expect(document.querySelector('.authors')).toHaveTextContent('Ada Li 李阿达§')
  expect(document.querySelector('.authors + p')).toHaveTextContent('§ Project lead')
  const versions = screen.getByRole('region', { name: 'Versions' })
  expect([...versions.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'Preprint, arXiv, May 2023',
    'Audio book',
  ])
  expect(screen.getByRole('link', { name: 'Preprint' })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/2305.00001',
  )
})

it('says it in Chinese', async () => {
  await renderSite(SITE, '/zh/ada-li/publications/rivers/')
  expect(facts()).toContain('出版: 北京：科学出版社')
  expect(document.querySelector('.authors')).toHaveTextContent('李阿达 Ada Li§')
  expect(document.querySelector('.venue')).toHaveTextContent(
    'Tom Vale编，Mira Olsen译，第 2 版，北京：科学出版社，Books of Water · 待刊',
  )
})

it('a row says that the work is not out yet, and a book what it is', async () => {
  const [one, two] = [
    samplePaper('draft', { type: 'article', status: 'under-review' }),
    samplePaper('accepted', { venue: 'acl', status: 'accepted' }),
  ]
  await renderSite(
    sampleSite([sampleBundle('ada-li', { publications: [one, two, BOOK] })]),
    '/ada-li/publications/',
  )
  const lines = [...document.querySelectorAll('.venue')].map((line) => line.textContent)
  expect(lines.toSorted()).toEqual([
    'ACL 2024 · Computational Linguistics · Accepted',
    'Book · 2024 · edited by Tom Vale, translated by Mira Olsen, 2nd edition, Beijing: A Press, Books of Water · In press',
    'Preprint · 2024 · Under review',
  ])
})
