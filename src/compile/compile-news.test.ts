import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import { describe, expect, it } from 'vitest'
import { compileNews, latestNews } from './compile-news.ts'
import { createSiteContext } from './site-context.ts'

const publications = [samplePaper('gspo', { title: 'Group Sequence Policy' })]

function compile(...news: NewsItem[]): BundleNewsItem[] {
  const bundle = sampleBundle('ann', { news, publications })
  return compileNews(bundle, createSiteContext(sampleSite([bundle])))
}

describe('compileNews', () => {
  it('sorts newest first and keeps the order of the file within a date', () => {
    const news = compile(
      sampleNews('2024', { text: 'a' }),
      sampleNews('2025-01', { text: 'b' }),
      sampleNews('2024', { text: 'c' }),
    )
    expect(news.map(({ text }) => text.en)).toEqual([['b'], ['a'], ['c']])
  })

  it('counts ids from the end of the file, so that a new item renames no old one', () => {
    const old = [sampleNews('2024', { text: 'b' }), sampleNews('2024', { text: 'a' })]
    expect(compile(...old).map(({ id }) => id)).toEqual(['ann-2024-2', 'ann-2024-1'])
    const more = compile(sampleNews('2024', { text: 'c' }), ...old)
    expect(more.map(({ id }) => id)).toEqual(['ann-2024-3', 'ann-2024-2', 'ann-2024-1'])
  })

  it('reads the text as one line of rich text per language', () => {
    const [item] = compile(sampleNews('2024', { text: { en: '- **a**', zh: '甲' } }))
    expect(item?.text).toEqual({ en: ['- ', { type: 'strong', children: ['a'] }], zh: ['甲'] })
  })

  it('leaves out marks that are not set and papers that do not exist', () => {
    const [item] = compile(
      sampleNews('2024', { highlight: true, pinned: false, publications: ['gspo', 'gone'] }),
    )
    expect(item).toStrictEqual({
      id: 'ann-2024-1',
      person: 'ann',
      date: '2024',
      kind: 'other',
      text: { en: ['What happened in 2024'], zh: ['What happened in 2024'] },
      links: [],
      publications: [{ home: 'ann', id: 'gspo', title: 'Group Sequence Policy' }],
      highlight: true,
      search: 'what happened in 2024 group sequence policy ann',
    })
  })

  it('points to a shared paper by the id of its address', () => {
    const ann = sampleBundle('ann', { publications })
    const copy = samplePaper('mine', { title: 'Group Sequence Policy' })
    const news = [sampleNews('2024', { publications: ['mine'] })]
    const bob = sampleBundle('bob', { news, publications: [copy] })
    const [item] = compileNews(bob, createSiteContext(sampleSite([ann, bob])))
    expect(item?.publications).toMatchObject([{ home: 'ann', id: 'gspo' }])
  })

  it('keeps what copies of a paper are called otherwise, so that search finds it', () => {
    const ann = sampleBundle('ann', { publications: [samplePaper('one', { doi: '10.1000/x' })] })
    const news = [sampleNews('2024', { publications: ['two'] })]
    const copy = samplePaper('two', { title: 'Quite another', doi: '10.1000/x' })
    const bob = sampleBundle('bob', { news, publications: [copy] })
    const [item] = compileNews(bob, createSiteContext(sampleSite([ann, bob])))
    expect(item).toMatchObject({
      publications: [{ title: 'Title of one' }],
      titles: ['Quite another'],
    })
    expect(item?.search).toContain('quite another')
  })
})

describe('latestNews', () => {
  it('shows five, pinned ones first', () => {
    const dates = ['2025', '2024', '2023', '2022', '2021', '2020']
    const news = compile(...dates.map((date) => sampleNews(date, { pinned: date === '2020' })))
    expect(latestNews(news).map(({ date }) => date)).toEqual([
      '2020',
      '2025',
      '2024',
      '2023',
      '2022',
    ])
  })
})
