import { expect, test } from 'vitest'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { Publication } from '#core/schema/publication.ts'
import { createTitles, linkNews } from './link-news.ts'

const PAPER: Publication = {
  id: 'alpha',
  type: 'paper-conference',
  title: { en: 'A Study of Alpha', zh: '甲的研究' },
  authors: ['Ada Li'],
  issued: '2024',
  doi: '10.1000/ABC',
  arxiv: '2401.00001',
  links: [
    { type: 'pdf', url: 'https://papers.example/alpha.pdf' },
    { type: 'code', url: 'https://code.example/tools' },
  ],
}
const PREPRINT: Publication = { ...PAPER, id: 'alpha-2', type: 'article' }
const SHORT: Publication = {
  id: 'come',
  type: 'paper-conference',
  title: 'Come',
  authors: ['Ada Li'],
  issued: '2024',
}

function linked(item: Partial<NewsItem>, papers = [PREPRINT, PAPER, SHORT]): string[] | undefined {
  const [news] = linkNews([{ date: '2024', kind: 'paper', text: 'Something', ...item }], papers)
  return news?.publications
}

const to = (url: string): Partial<NewsItem> => ({ links: [{ type: 'paper', url }] })

test.each<[string, Partial<NewsItem>]>([
  ['an address of arXiv', to('https://arxiv.org/abs/2401.00001')],
  ['a version on arXiv', to('https://arxiv.org/pdf/2401.00001v2.pdf')],
  ['a DOI', to('https://doi.org/10.1000/abc')],
  ['the address of its file', to('https://papers.example/alpha.pdf')],
  ['its title', { text: { en: '**A study of alpha** is accepted to ==ACL 2024==' } }],
  ['both, once', { ...to('https://doi.org/10.1000/abc'), text: 'A Study of Alpha' }],
])('news is about the paper that it names by %s', (_, item) => {
  expect(linked(item)).toEqual(['alpha'])
})

test.each<[string, Partial<NewsItem>]>([
  ['another arXiv id', to('https://arxiv.org/abs/2401.00002')],
  ['a longer arXiv id', to('https://arxiv.org/abs/2401.000012')],
  ['code that several papers share', to('https://code.example/tools')],
  ['a word that is also a title', { text: 'Come and see' }],
  ['a part of the title', { text: 'A study of alphabets' }],
  ['nothing', {}],
])('news that names %s is about no paper', (_, item) => {
  expect(linked(item)).toBeUndefined()
})

test('news that says itself what it is about stays so', () => {
  expect(linked({ ...to('https://doi.org/10.1000/abc'), publications: ['other'] })).toEqual([
    'other',
  ])
})

test('news is about the preprint where there is no publication', () => {
  expect(linked(to('https://arxiv.org/abs/2401.00001'), [PREPRINT])).toEqual(['alpha-2'])
})

test('papers without identifiers are not named by addresses without any', () => {
  expect(linked(to('https://arxiv.org/list/cs'), [SHORT])).toBeUndefined()
})

test('goes through a text once, however many papers there are', () => {
  const papers = Array.from({ length: 20_000 }, (_, at): Publication => {
    return { id: `p${at}`, type: 'article', title: `On the study of ${at}`, authors: [] }
  })
  const news = Array.from({ length: 20_000 }, (_, at): NewsItem => {
    return { date: '2024', kind: 'paper', text: `Accepted: on the study of ${at}, at last` }
  })
  const linkedIds = linkNews(news, papers).map(({ publications }) => publications)
  expect(linkedIds).toEqual(papers.map(({ id }) => [id]))
})

function idsIn(text: string): string[] {
  const titles = createTitles()
  titles.add('a study of alpha', 'alpha')
  titles.add('a study of', 'study')
  titles.add('study of alpha', 'inner')
  titles.add('a study of alpha', 'second')
  titles.add('alpha beta', 'short')
  return titles.idsIn([text])
}

test.each([
  ['a study of alpha', ['alpha', 'study', 'inner']],
  ['we did a study of alphabets', ['study']],
  ['study of alpha beta', ['inner']],
  ['alpha beta', []],
  ['', []],
])('"%s" contains the titles of %j', (text, ids) => {
  expect(idsIn(text)).toEqual(ids)
})

test('reads a text of one word, said ten thousand times, against titles of the same', () => {
  const titles = createTitles()
  const word = (times: number) => Array(times).fill('word').join(' ')
  titles.add(word(50), 'long')
  titles.add(word(10_000), 'absurd')
  expect(titles.idsIn([word(10_000)])).toEqual(['long'])
})
