import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import { describe, expect, it } from 'vitest'
import { compileSite } from './compile-site.ts'

const PUBLICATIONS = [
  samplePaper('dory', { title: 'DORY: Deliberative Recovery', arxiv: '2405.20657' }),
  samplePaper('came', { title: { en: 'CAME: a title', zh: '对比评估' } }),
]

function compile(details: Partial<NewsItem>) {
  const news = [sampleNews('2024', { publications: ['dory', 'came'], ...details })]
  return compileSite(sampleSite([sampleBundle('ann', { news, publications: PUBLICATIONS })]))
}

function itemOf(details: Partial<NewsItem>) {
  const [item] = compile(details).allNews.news
  if (item === undefined) throw new Error('no news')
  return item
}

const paper = (id: string, ...children: string[]) => ({ type: 'paper', home: 'ann', id, children })

describe('linkNews', () => {
  it('links the names of papers in each language of the sentence', () => {
    const text = { en: 'DORY and CAME were accepted', zh: 'DORY 与对比评估被录用' }
    expect(itemOf({ text }).text).toEqual({
      en: [paper('dory', 'DORY'), ' and ', paper('came', 'CAME'), ' were accepted'],
      zh: [paper('dory', 'DORY'), ' 与', paper('came', '对比评估'), '被录用'],
    })
  })

  it('links the label of a link where the sentence has it', () => {
    const links: NewsItem['links'] = [{ type: 'blog', url: 'https://a.org/', label: 'our post' }]
    const item = itemOf({ text: { en: 'Read our post' }, links, publications: [] })
    expect(item.text.en).toEqual([
      'Read ',
      { type: 'link', url: 'https://a.org/', children: ['our post'] },
    ])
    expect(item.links).toEqual(links)
  })

  const pdf = (url: string, label: string) => ({ type: 'pdf' as const, url, label })
  const OWN = pdf('https://arxiv.org/pdf/2405.20657', 'DORY')

  it.each([
    ['leaves out a link that repeats a paper’s name and address', { en: 'DORY is out' }, OWN, 0],
    ['keeps it where one language does not say the name', { en: 'DORY', zh: '论文' }, OWN, 1],
    ['keeps one of another name', { en: 'DORY' }, { ...OWN, label: 'Slides' }, 1],
    ['keeps one to elsewhere', { en: 'DORY' }, pdf('https://a.org/x', 'DORY'), 1],
    ['keeps one without a label', { en: 'DORY' }, { type: 'pdf' as const, url: OWN.url }, 1],
  ])('%s', (_, text, link, count) => {
    expect(itemOf({ text, links: [link] }).links).toHaveLength(count)
  })
})

describe('newsOnPage', () => {
  it('has no link to the page that it is on, but to the other papers', () => {
    const { papers } = compile({ text: { en: 'DORY and CAME' } })
    const news = papers.find(({ publication }) => publication.id === 'dory')?.news ?? []
    expect(news.map(({ text }) => text.en)).toEqual([['DORY', ' and ', paper('came', 'CAME')]])
    expect(news.map(({ publications }) => publications.map(({ id }) => id))).toEqual([['came']])
  })
})
