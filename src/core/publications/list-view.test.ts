import { describe, expect, it } from 'vitest'
import type { Page } from '../paths/paths.ts'
import { listOfQuery, pageOfList, plainList, queryFromList, queryOfList } from './list-view.ts'
import { publicationCodec } from './publication-filters.ts'

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

const paper: Page = { page: 'publication', slug: 'ada-li', id: 'tables' }
const own: Page = { page: 'person', slug: 'ada-li', tab: 'publications' }
const others: Page = { page: 'person', slug: 'bo-wang', tab: 'publications' }
const everyone: Page = { page: 'publications' }

const query = (from: Page | undefined, search: string, to: Page | undefined = paper) =>
  queryFromList(from, new URLSearchParams(search), to)

describe('queryFromList', () => {
  it.each<[string, Page, string, string]>([
    ['nothing of the plain list of the paper’s own researcher', own, '', ''],
    ['the filters of that list', own, '?year=2024,2023&q=a+b', '?q=a+b&year=2024,2023'],
    ['how it is grouped', own, '?group=venue', '?group=venue'],
    ['the name of another researcher’s list', others, '', '?list=bo-wang'],
    ['that name and its filters', others, '?topic=x', '?list=bo-wang&topic=x'],
    ['everyone’s list by the name of its page', everyone, '', '?list=publications'],
    ['its filters', everyone, '?person=bo-wang', '?list=publications&person=bo-wang'],
    ['no other parameters', own, '?utm_source=x&year=2024&list=y', '?year=2024'],
  ])('gives %s', (_, from, search, expected) => {
    expect(query(from, search)).toBe(expected)
  })

  it.each<[string, Page | undefined, Page | undefined]>([
    ['from a page that is no list', { page: 'home' }, paper],
    ['from another page of the researcher', { ...own, tab: 'cv' }, paper],
    ['from a paper to a paper', paper, paper],
    ['from an unknown page', undefined, paper],
    ['to a page that is no paper', own, own],
    ['to an unknown page', own, undefined],
  ])('gives nothing %s', (_, from, to) => {
    expect(queryFromList(from, new URLSearchParams('?year=2024'), to)).toBe('')
  })
})
