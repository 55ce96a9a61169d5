import { cleanup } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newsCodec } from '#core/news/news-filters.ts'
import type { Locale } from '#core/schema/locale.ts'
import { renderInView } from '#tests/support/site/render-in-view.tsx'
import { twoScriptSite } from '#tests/support/site/two-script-site.ts'
import { FoundNews } from './found-news.tsx'
import { createNewsList } from './news-list.ts'

const site = twoScriptSite()
const own = site.news.find(({ slug }) => slug === 'qing-shan') ?? site.allNews

/** The groups of entries found; everyone's news name the researcher, a researcher's own do not. */
function groupsFor(q: string, locale: Locale, bundle: typeof own): HTMLElement[] {
  cleanup()
  const list = createNewsList(bundle)
  const people = bundle.slug === undefined ? list.people : undefined
  const hits = list.search({ ...newsCodec.defaults, q })
  const node = <FoundNews hits={hits} people={people} everyone={list.people} />
  const { container } = renderInView(node, locale)
  return [...container.querySelectorAll<HTMLElement>('.list-group')]
}

const textsOf = (q: string, selector: string, bundle = own) =>
  groupsFor(q, 'en', bundle)
    .flatMap((group) => [...group.querySelectorAll(selector)])
    .map((element) => element.textContent)

describe('news that a query has found', () => {
  it.each(['en', 'zh'] as const)('show why, or the heading above does, in %s', (locale) => {
    for (const bundle of [own, site.allNews]) {
      const keys = bundle.news.flatMap(({ search }) => search.split(' '))
      for (const word of new Set([...keys, 'shanqing', 'sq'])) {
        const groups = groupsFor(word, locale, bundle)
        expect(groups.length, word).toBeGreaterThan(0)
        for (const group of groups) {
          const inHeading = group.querySelector('h2 mark') !== null
          for (const entry of group.querySelectorAll('article')) {
            expect(inHeading || entry.querySelector('mark') !== null, word).toBe(true)
          }
        }
      }
    }
  })

  it.each([
    ['the text', 'paper', ['paper']],
    ['Chinese words in an English text', '青岛', ['青岛']],
    ['a link', 'poster', ['Poster']],
    ['the year', '2025', ['2025']],
  ])('are marked in %s', (_, query, marks) => {
    expect(textsOf(query, 'mark')).toEqual(marks)
  })

  it.each([
    ['the paper', 'offpolicy', ['Paper: Off-Policy Data: a Study']],
    ['the other language', '录用', ['Note: 论文被录用']],
    ['a link in the other language', '海报', ['Link: 海报']],
  ])('explain what they do not show: %s', (_, query, reasons) => {
    expect(textsOf(query, '.reason')).toEqual(reasons)
  })

  it('show whose they are where all are of one researcher', () => {
    expect(textsOf('shanqing', '.reason')).toEqual(Array(2).fill('Researcher: Qing Shan'))
    expect(textsOf('shanqing', '.reason', site.allNews)).toEqual([])
  })

  it('are below when they are only similar, each with its full date', () => {
    expect(textsOf('pastor', 'h2')).toEqual([])
    expect(textsOf('pozter', 'h2')).toEqual(['Similar spellings 1'])
    expect(textsOf('pozter', 'time')).toEqual(['Jul 2025'])
  })
})
