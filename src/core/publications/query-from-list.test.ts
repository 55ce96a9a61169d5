import { describe, expect, it } from 'vitest'
import type { Page } from '../paths/paths.ts'
import { queryFromList } from './query-from-list.ts'

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
