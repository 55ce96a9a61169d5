import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matchesAll, searchTerms } from '../search/fold.ts'
import {
  createFacetedIndex,
  descending,
  facetIds,
  type Filters,
  summarizeList,
} from './faceted-index.ts'

type Paper = { title: string; year: string; topics: readonly string[] }
type Facet = 'year' | 'topic'

const facets = {
  year: (paper: Paper) => [paper.year],
  topic: (paper: Paper) => paper.topics,
}
const FACETS: readonly Facet[] = ['year', 'topic']

const none: Filters<Facet> = { q: '', year: [], topic: [] }

const papers: readonly Paper[] = [
  { title: 'Data for language models', year: '2025', topics: ['data', 'llm'] },
  { title: 'Language agents', year: '2025', topics: ['llm'] },
  { title: '数据管理', year: '2024', topics: ['data'] },
  { title: 'A survey of data', year: '2023', topics: [] },
]

function indexOf(list: readonly Paper[]) {
  return createFacetedIndex(list, {
    search: (paper) => fold(paper.title),
    facets,
    order: { year: descending },
  })
}

function naive(list: readonly Paper[], filters: Filters<Facet>): readonly Paper[] {
  return list.filter(
    (paper) =>
      matchesAll(fold(paper.title), searchTerms(filters.q)) &&
      FACETS.every(
        (facet) =>
          filters[facet].length === 0 ||
          facets[facet](paper).some((value) => filters[facet].includes(value)),
      ),
  )
}

const titles = (list: readonly Paper[]) => list.map((paper) => paper.title)

describe('select', () => {
  it.each([none, { ...none, q: ' ' }, { ...none, q: '%' }])(
    'gives the very list for %j',
    (filters) => {
      expect(indexOf(papers).select(filters)).toBe(papers)
    },
  )

  it.each([
    ['one value', { year: ['2025'] }, ['Data for language models', 'Language agents']],
    ['any of two values of a facet', { year: ['2024', '2023'] }, ['数据管理', 'A survey of data']],
    ['all of two facets', { year: ['2025'], topic: ['data'] }, ['Data for language models']],
    ['a query', { q: 'DATA' }, ['Data for language models', 'A survey of data']],
    ['a query in Chinese', { q: '管理' }, ['数据管理']],
    ['a query and a facet', { q: 'lang', topic: ['data'] }, ['Data for language models']],
    ['a value that nothing has', { topic: ['cooking'] }, []],
    [
      'a value that nothing has next to one',
      { topic: ['cooking', 'data'], year: ['2024'] },
      ['数据管理'],
    ],
  ])('filters by %s', (_, filters, expected) => {
    expect(titles(indexOf(papers).select({ ...none, ...filters }))).toEqual(expected)
  })

  it('gives nothing for an empty list', () => {
    expect(indexOf([]).select({ ...none, q: 'data' })).toEqual([])
  })

  it('ignores what else a page keeps with its filters', () => {
    const filters = { ...none, year: ['2024'], group: 'venue' }
    expect(titles(indexOf(papers).select(filters))).toEqual(['数据管理'])
  })
})

describe('counts', () => {
  it('counts each value of the list', () => {
    expect([...indexOf(papers).counts('topic', none)]).toEqual([
      ['data', 2],
      ['llm', 2],
    ])
  })

  it('puts the value of most items first, then sorts by value', () => {
    const list = ['b', 'c', 'a', 'c'].map((topic) => ({ title: '', year: '2025', topics: [topic] }))
    expect([...indexOf(list).counts('topic', none).keys()]).toEqual(['c', 'a', 'b'])
  })

  it("prefers a facet's own order", () => {
    const reversed = papers.toReversed()
    expect([...indexOf(reversed).counts('year', none).keys()]).toEqual(['2025', '2024', '2023'])
  })

  it('applies the other filters but not the choice in the facet itself', () => {
    const filters = { ...none, year: ['2025'], topic: ['llm'] }
    expect(Object.fromEntries(indexOf(papers).counts('year', filters))).toEqual({
      2025: 2,
      2024: 0,
      2023: 0,
    })
    expect(Object.fromEntries(indexOf(papers).counts('topic', filters))).toEqual({
      data: 1,
      llm: 2,
    })
  })

  it('keeps order and zeros while filters change', () => {
    const index = indexOf(papers)
    const before = [...index.counts('topic', none).keys()]
    expect([...index.counts('topic', { ...none, q: 'agents' })]).toEqual([
      ['data', 0],
      ['llm', 1],
    ])
    expect([...index.counts('topic', { ...none, q: 'nothing' }).keys()]).toEqual(before)
  })

  it('counts an item once that names a value twice', () => {
    const list = [{ title: '', year: '2025', topics: ['data', 'data'] }]
    expect(indexOf(list).counts('topic', none).get('data')).toBe(1)
  })

  it('counts values that are called like the properties of every object', () => {
    const list = [{ title: '', year: '2025', topics: ['__proto__', 'constructor'] }]
    expect([...indexOf(list).counts('topic', none).values()]).toEqual([1, 1])
  })

  it('does not let one answer change the next', () => {
    const index = indexOf(papers)
    index.counts('topic', none)
    expect(index.counts('topic', none).get('data')).toBe(2)
  })
})

describe('without', () => {
  it.each([
    ['q', 2],
    ['year', 1],
    ['topic', 1],
  ] as const)('counts how many pass when %s is lifted', (filter, count) => {
    const filters = { q: 'agents', year: ['2025'], topic: ['llm'] }
    expect(indexOf(papers).without(filters, filter)).toBe(count)
  })
})

describe('against a plain filter', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '数', ' '), maxLength: 6 })
  const year = fc.constantFrom('2023', '2024', '2025')
  const topics = fc.array(fc.constantFrom('data', 'llm', 'agents'), { maxLength: 3 })
  const list = fc.array(fc.record({ title: letters, year, topics }), { maxLength: 12 })
  const filters = fc.record({ q: letters, year: fc.array(year, { maxLength: 2 }), topic: topics })
  const typing = letters.map((q) => [...q].map((_, at) => ({ ...none, q: q.slice(0, at + 1) })))

  it('selects the same, whatever was asked before', () => {
    fc.assert(
      fc.property(list, fc.oneof(fc.array(filters, { maxLength: 8 }), typing), (all, asked) => {
        const index = indexOf(all)
        for (const one of asked) {
          expect(index.select(one)).toEqual(naive(all, one))
        }
      }),
    )
  })

  it('counts what choosing one value alone would select', () => {
    fc.assert(
      fc.property(list, filters, fc.constantFrom(...FACETS), (all, one, facet) => {
        const index = indexOf(all)
        for (const [value, count] of index.counts(facet, one)) {
          expect(count).toBe(naive(all, { ...one, [facet]: [value] }).length)
        }
        expect(index.without(one, facet)).toBe(naive(all, { ...one, [facet]: [] }).length)
        expect(index.without(one, 'q')).toBe(naive(all, { ...one, q: '' }).length)
      }),
    )
  })
})

describe('at 10,000 items', () => {
  it('reads each item once, not on every keystroke', () => {
    let reads = 0
    const index = createFacetedIndex(
      Array.from({ length: 10_000 }, (_, at) => at),
      {
        search: (at) => {
          reads += 1
          return `paper ${at}`
        },
        facets: {
          parity: (at) => {
            reads += 1
            return [String(at % 2)]
          },
        },
      },
    )
    for (const q of ['p', 'pa', 'paper 7', 'paper 77', 'x']) {
      index.select({ q, parity: ['1'] })
      index.counts('parity', { q, parity: ['1'] })
    }
    expect(reads).toBe(20_000)
  })
})

describe('facetIds', () => {
  it('keeps the order of the definition', () => {
    expect(facetIds({ year: 1, venue: 2, award: 3 })).toEqual(['year', 'venue', 'award'])
  })
})

describe('descending', () => {
  it('sorts the newest year first', () => {
    expect(['2023', '2025', '2024', '2025'].toSorted(descending)).toEqual([
      '2025',
      '2025',
      '2024',
      '2023',
    ])
  })
})

const twoFacets = {
  year: (item: { year: string; tags: string[] }) => [item.year],
  tag: (item: { year: string; tags: string[] }) => item.tags,
}

describe('summarizeList', () => {
  it.each([
    ['nothing in an empty list', [], []],
    ['no facet that has no value', [item('2025'), item('2024')], ['year']],
    ['no facet with one value that all items have', [item('2025', 'a'), item('2025', 'a')], []],
    [
      'a facet with one value that only some items have',
      [item('2025', 'a'), item('2025')],
      ['tag'],
    ],
    ['a facet with two values', [item('2025', 'a'), item('2025', 'b')], ['tag']],
    ['a facet with two values in one item', [item('2025', 'a', 'b')], ['tag']],
    ['facets in their order', [item('2025', 'a'), item('2024', 'b')], ['year', 'tag']],
  ])('offers %s', (_, items, offered) => {
    expect(summarizeList(items, twoFacets)).toEqual({ count: items.length, facets: offered })
  })
})

function item(year: string, ...tags: string[]): { year: string; tags: string[] } {
  return { year, tags }
}
