import { describe, expect, it } from 'vitest'
import { expectRoundTrip } from '#tests/support/round-trip.ts'
import type { BundleNewsItem } from '../bundle/news-bundle.ts'
import { fold } from '../search/fold.ts'
import { isNewsFiltered, NEWS_FACETS, newsCodec } from './news-filters.ts'
import { groupNewsByYear, indexNews, newsListSummary } from './news-search.ts'

const { defaults } = newsCodec

const news = [
  item('joined', { date: '2025-08', kind: 'position' }),
  item('award', { date: '2025-07-28', kind: 'award', pinned: true }),
  item('talk', { date: '2024', kind: 'talk', person: 'ru-peng', search: fold('受邀报告') }),
  item('paper', { date: '2023-05', kind: 'paper', pinned: true }),
]

describe('newsCodec', () => {
  it('reads and writes an address', () => {
    const query = 'q=qwen&year=2025,2024&kind=paper,release&person=ru-peng'
    const filters = newsCodec.parse(new URLSearchParams(query))
    expect(filters).toEqual({
      q: 'qwen',
      year: ['2025', '2024'],
      kind: ['paper', 'release'],
      person: ['ru-peng'],
    })
    expect(newsCodec.serialize(filters)).toBe(query)
  })

  it('drops unknown kinds and keeps unknown people', () => {
    const filters = newsCodec.parse(new URLSearchParams('kind=gossip,talk&person=nobody'))
    expect(filters).toEqual({ ...defaults, kind: ['talk'], person: ['nobody'] })
  })

  it.each([{}, { q: '获奖 100%', kind: ['award'] }, { year: ['2023', '2025'] }] as const)(
    'round-trips %j',
    (filters) => {
      expectRoundTrip(newsCodec, { ...defaults, ...filters })
    },
  )
})

describe('indexNews', () => {
  const index = indexNews(news)

  it('has facets in the order of the page', () => {
    expect(NEWS_FACETS).toEqual(['year', 'kind', 'person'])
  })

  it('gives the very list for the defaults', () => {
    expect(index.select(defaults)).toBe(news)
  })

  it.each([
    ['year', { year: ['2025'] }, ['joined', 'award']],
    ['kind', { kind: ['talk', 'award'] }, ['award', 'talk']],
    ['person', { person: ['ru-peng'] }, ['talk']],
    ['search text', { q: '报告' }, ['talk']],
    ['year and kind', { year: ['2025'], kind: ['award'] }, ['award']],
  ] as const)('filters by %s', (_, filters, ids) => {
    expect(idsOf(index.select({ ...defaults, ...filters }))).toEqual(ids)
  })

  it('counts years newest first, pinned items among them', () => {
    expect([...index.counts('year', { ...defaults, person: ['chujie-zheng'] })]).toEqual([
      ['2025', 2],
      ['2024', 0],
      ['2023', 1],
    ])
  })
})

describe('isNewsFiltered', () => {
  it.each([{}, { q: ' ' }])('is false for %j', (filters) => {
    expect(isNewsFiltered({ ...defaults, ...filters })).toBe(false)
  })

  it.each([{ q: 'x' }, { year: ['2025'] }, { kind: ['talk'] }, { person: ['x'] }] as const)(
    'is true for %j',
    (filters) => {
      expect(isNewsFiltered({ ...defaults, ...filters })).toBe(true)
    },
  )
})

describe('groupNewsByYear', () => {
  it('puts pinned items first and repeats none of them, then years newest first', () => {
    expect(groupNewsByYear(news).map((group) => [group.key, idsOf(group.news)])).toEqual([
      ['pinned', ['award', 'paper']],
      ['2025', ['joined']],
      ['2024', ['talk']],
    ])
  })

  it('needs no pinned group', () => {
    const keys = groupNewsByYear(news.slice(2, 3)).map((group) => group.key)
    expect(keys).toEqual(['2024'])
  })

  it('makes no group of nothing', () => {
    expect(groupNewsByYear([])).toEqual([])
  })
})

describe('newsListSummary', () => {
  it('offers the facets that can narrow the list', () => {
    expect(newsListSummary(news)).toEqual({ count: 4, facets: ['year', 'kind', 'person'] })
    expect(newsListSummary(news.slice(0, 2))).toEqual({ count: 2, facets: ['kind'] })
  })
})

function item(id: string, parts: Partial<BundleNewsItem>): BundleNewsItem {
  return {
    id,
    person: 'chujie-zheng',
    date: '2025',
    kind: 'other',
    text: { en: [id] },
    links: [],
    publications: [],
    search: fold(id),
    ...parts,
  }
}

function idsOf(list: readonly BundleNewsItem[]): string[] {
  return list.map(({ id }) => id)
}
