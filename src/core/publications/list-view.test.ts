import { describe, expect, it } from 'vitest'
import type { Page } from '../paths/paths.ts'
import { listOfQuery, pageOfList, plainList, queryOfList } from './list-view.ts'
import { publicationCodec } from './publication-filters.ts'
import { queryFromList } from './query-from-list.ts'

const read = (query: string) => listOfQuery(new URLSearchParams(query), 'ada-li')

describe('listOfQuery', () => {
  it.each([
    ['', 'ada-li'],
    ['?year=2024', 'ada-li'],
    ['?list=bo-wang', 'bo-wang'],
    ['?list=publications', undefined],
    ['?list=//example.org', 'ada-li'],
    ['?list=../../x', 'ada-li'],
    ['?list=', 'ada-li'],
    ['?list=Bo', 'ada-li'],
  ])('reads of %j whose list it is: %s', (query, slug) => {
    expect(read(query).slug).toBe(slug)
  })

  it('reads the filters', () => {
    expect(read('?list=bo-wang&year=2024&venue=acl').filters).toEqual({
      ...publicationCodec.defaults,
      year: ['2024'],
      venue: ['acl'],
    })
  })
})

describe('a list as a visitor has left it', () => {
  const pages: Page[] = [
    { page: 'publications' },
    { page: 'person', slug: 'ada-li', tab: 'publications' },
    { page: 'person', slug: 'bo-wang', tab: 'publications' },
  ]
  const queries = ['', '?year=2024', '?q=%E6%8E%A8%E7%90%86&venue=a,b&group=type']

  it.each(pages.flatMap((page) => queries.map((query) => ({ page, query }))))(
    'is found again from a paper: $page $query',
    ({ page, query }) => {
      const to: Page = { page: 'publication', slug: 'ada-li', id: 'tables' }
      const written = queryFromList(page, new URLSearchParams(query), to)
      const list = read(written)
      expect(pageOfList(list)).toEqual(page)
      expect(queryOfList(list)).toBe(query)
    },
  )

  it('is plain before anything is chosen', () => {
    expect(queryOfList(plainList('ada-li'))).toBe('')
    expect(pageOfList(plainList('ada-li'))).toEqual(pages[1])
  })
})
