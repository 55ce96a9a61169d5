import { describe, expect, it } from 'vitest'
import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { expectRoundTrip } from '#tests/support/round-trip.ts'
import type { BundlePublication } from '../bundle/publications-bundle.ts'
import { fold } from '../search/fold.ts'
import { groupPublications } from './group-publications.ts'
import {
  codecOfList,
  isFiltered,
  PUBLICATION_FACETS,
  publicationCodec,
} from './publication-filters.ts'
import { indexPublications, publicationListSummary } from './publication-search.ts'

const { defaults } = publicationCodec

const publications = [
  publication('moe', {
    issued: '2025-07-28',
    venue: 'acl',
    awards: [{ kind: 'oral' }],
    topics: ['llm'],
  }),
  publication('report', { issued: '2025', type: 'report', roles: ['equal'], people: ['ru-peng'] }),
  publication('survey', {
    issued: '2024-01',
    type: 'article',
    venue: 'arxiv',
    search: fold('数据管理综述'),
  }),
  publication('parser', { issued: '2023', venue: 'acl', roles: ['first', 'corresponding'] }),
]

describe('PUBLICATION_FACETS', () => {
  it('are in the order of the page', () => {
    const order = ['year', 'venue', 'type', 'status', 'topic', 'role', 'award', 'person', 'author']
    expect(PUBLICATION_FACETS).toEqual(order)
  })
})

describe('publicationCodec', () => {
  it('reads the documented address', () => {
    const query = 'q=moe&year=2023,2024&venue=acl&type=paper-conference&role=first&group=venue'
    const filters = publicationCodec.parse(new URLSearchParams(query))
    expect(filters).toEqual({
      ...defaults,
      q: 'moe',
      year: ['2023', '2024'],
      venue: ['acl'],
      type: ['paper-conference'],
      role: ['first'],
      group: 'venue',
    })
    expect(publicationCodec.serialize(filters)).toBe(query)
  })

  it('has no researcher on one’s own list', () => {
    const own = codecOfList('ru-peng')
    const query = 'person=x&venue=acl'
    expect(own.parse(new URLSearchParams(query))).toEqual({ ...defaults, venue: ['acl'] })
    expect(own.serialize({ ...defaults, person: ['x'] })).toBe('')
    expect(codecOfList(undefined).parse(new URLSearchParams(query)).person).toEqual(['x'])
  })

  it('keeps unknown venues, topics, awards, people and authors, and drops unknown types, roles and groups', () => {
    const query = 'venue=x&topic=x&person=x&author=x&type=x&role=x&award=x&group=x'
    expect(publicationCodec.parse(new URLSearchParams(query))).toEqual({
      ...defaults,
      venue: ['x'],
      topic: ['x'],
      award: ['x'],
      person: ['x'],
      author: ['x'],
    })
  })

  it.each([
    {},
    { q: '数据, 管理 & c++', venue: ['计算机,学报'] },
    { award: ['oral', 'spotlight'], person: ['ru-peng'], group: 'type' },
  ] as const)('round-trips %j', (filters) => {
    expectRoundTrip(publicationCodec, { ...defaults, ...filters })
  })
})

describe('indexPublications', () => {
  const index = indexPublications(publications)

  it('gives the very list for the defaults', () => {
    expect(index.select(defaults)).toBe(publications)
  })

  it.each([
    ['the year of a date of any precision', { year: ['2025'] }, ['moe', 'report']],
    ['venue', { venue: ['acl'] }, ['moe', 'parser']],
    ['type', { type: ['report'] }, ['report']],
    ['topic', { topic: ['llm'] }, ['moe']],
    ['either of two roles', { role: ['first', 'equal'] }, ['report', 'parser']],
    ['kind of award', { award: ['oral'] }, ['moe']],
    ['person', { person: ['ru-peng'] }, ['report']],
    ['search text', { q: '综述' }, ['survey']],
    ['venue and year', { venue: ['acl'], year: ['2023'] }, ['parser']],
    ['a venue of nobody', { venue: ['no-such-venue'] }, []],
  ] as const)('filters by %s', (_, filters, ids) => {
    expect(idsOf(index.select({ ...defaults, ...filters }))).toEqual(ids)
  })

  it('counts years newest first', () => {
    expect([...index.counts('year', defaults)]).toEqual([
      ['2025', 2],
      ['2024', 1],
      ['2023', 1],
    ])
  })

  it('filters by co-author, the owner of the list left out', () => {
    const list = [
      publication('ours', {
        authors: [{ name: 'Ada Li' }, { name: 'Ru Peng', person: 'ru-peng' }],
      }),
      publication('theirs', { authors: [{ name: 'Li, Ada' }, { name: 'Bo Wang' }] }),
    ]
    const own = indexPublications(list, { owner: 'ru-peng' })
    expect(idsOf(own.select({ ...defaults, author: ['bo-wang'] }))).toEqual(['theirs'])
    expect([...own.counts('author', defaults)]).toEqual([
      ['ada-li', 2],
      ['bo-wang', 1],
    ])
    expect(indexPublications(list).counts('author', defaults).get('ru-peng')).toBe(1)
  })

  it('counts venues by size', () => {
    expect([...index.counts('venue', { ...defaults, year: ['2025'] })]).toEqual([
      ['acl', 1],
      ['arxiv', 0],
    ])
  })
})

describe('what has no year', () => {
  const undated = publication('undated', { issued: undefined })
  const mixed = [...publications, undated]

  it('is chosen by a word of its own in the address', () => {
    const filters = publicationCodec.parse(new URLSearchParams('year=undated,2024,later'))
    expect(filters.year).toEqual(['undated', '2024'])
    expect(publicationCodec.serialize(filters)).toBe('year=undated,2024')
    const found = indexPublications(mixed).select(filters)
    expect(found.map(({ id }) => id)).toEqual(['survey', 'undated'])
  })

  it('is the last value of the facet, with its count', () => {
    const counts = indexPublications(mixed).counts('year', defaults)
    expect([...counts].at(-1)).toEqual(['undated', 1])
    expect(publicationListSummary([publications[0] ?? undated, undated]).facets).toContain('year')
  })

  it('is the last group of years', () => {
    const groups = groupPublications([undated, ...publications], 'year')
    expect(groups.map(({ key }) => key)).toEqual(['2025', '2024', '2023', 'undated'])
  })
})

describe('isFiltered', () => {
  it.each([{}, { q: ' ' }, { group: 'venue' }] as const)('is false for %j', (filters) => {
    expect(isFiltered({ ...defaults, ...filters })).toBe(false)
  })

  it.each(['year', 'venue', 'topic', 'person'] as const)('is true for a chosen %s', (facet) => {
    expect(isFiltered({ ...defaults, [facet]: ['2025'] })).toBe(true)
  })

  it('is true for a query', () => {
    expect(isFiltered({ ...defaults, q: 'x' })).toBe(true)
  })
})

describe('groupPublications', () => {
  it('groups by year, newest first', () => {
    expect(keysAndIds('year', publications.toReversed())).toEqual([
      ['2025', ['report', 'moe']],
      ['2024', ['survey']],
      ['2023', ['parser']],
    ])
  })

  it('groups by venue, the largest first, then by key, without venue under an empty key', () => {
    expect(keysAndIds('venue')).toEqual([
      ['acl', ['moe', 'parser']],
      ['', ['report']],
      ['arxiv', ['survey']],
    ])
  })

  it('groups by type in the order of the schema', () => {
    expect(keysAndIds('type', publications.toReversed())).toEqual([
      ['paper-conference', ['parser', 'moe']],
      ['article', ['survey']],
      ['report', ['report']],
    ])
    const one = PUBLICATION_TYPES.toReversed().map((type) => publication(type, { type }))
    expect(groupPublications(one, 'type').map(({ key }) => key)).toEqual(PUBLICATION_TYPES)
  })

  it.each(['year', 'venue', 'type'] as const)('makes no group of nothing by %s', (group) => {
    expect(groupPublications([], group)).toEqual([])
  })

  function keysAndIds(group: 'year' | 'venue' | 'type', list = publications) {
    return groupPublications(list, group).map(({ key, publications: members }) => [
      key,
      idsOf(members),
    ])
  }
})

describe('publicationListSummary', () => {
  it('offers the facets that can narrow the list', () => {
    expect(publicationListSummary(publications)).toMatchObject({
      count: 4,
      facets: ['year', 'venue', 'type', 'topic', 'role', 'award', 'person'],
    })
  })

  it('offers nothing for a single paper with one value each', () => {
    expect(publicationListSummary(publications.slice(0, 1))).toMatchObject({ count: 1, facets: [] })
  })

  it('offers people only where not everything is by the same one', () => {
    const own = publications.map((one) => ({ ...one, people: ['ru-peng'] }))
    expect(publicationListSummary(own).facets).not.toContain('person')
  })
})

function publication(id: string, parts: Partial<BundlePublication>): BundlePublication {
  return {
    id,
    home: 'chujie-zheng',
    type: 'paper-conference',
    title: id,
    authors: [],
    issued: '2025',
    links: [],
    awards: [],
    topics: [],
    people: ['chujie-zheng'],
    roles: [],
    search: fold(id),
    ...parts,
  }
}

function idsOf(list: readonly BundlePublication[]): string[] {
  return list.map(({ id }) => id)
}
