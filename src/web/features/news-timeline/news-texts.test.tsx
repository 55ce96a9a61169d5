import { describe, expect, it } from 'vitest'
import { newsCodec } from '#core/news/news-filters.ts'
import type { Locale } from '#core/schema/locale.ts'
import { foundRows } from '#tests/support/site/found-rows.tsx'
import { sampleView } from '#tests/support/site/render-in-view.tsx'
import { twoScriptSite } from '#tests/support/site/two-script-site.ts'
import { newsKind } from './news-kind.ts'
import { createNewsList } from './news-list.ts'
import { NewsRows } from './news-rows.tsx'

const site = twoScriptSite()
const own = site.news.find(({ slug }) => slug === 'qing-shan') ?? site.allNews

/** Everyone's news name the researcher, a researcher's own do not. */
function rowsFor(q: string, locale: Locale = 'en', bundle = own) {
  const list = createNewsList(bundle)
  return foundRows({
    kind: newsKind(sampleView(locale), bundle.slug, { count: 0, facets: [] }),
    list,
    rows: <NewsRows list={list} people={bundle.slug === undefined ? list.people : undefined} />,
    filters: { ...newsCodec.defaults, q },
    locale,
  })
}

describe('news that a query has found', () => {
  it.each(['en', 'zh'] as const)('show why, or the heading above does, in %s', (locale) => {
    for (const bundle of [own, site.allNews]) {
      const keys = bundle.news.flatMap(({ search }) => search.split(' '))
      for (const word of new Set([...keys, 'shanqing', 'sq'])) {
        const { all, isMarked } = rowsFor(word, locale, bundle)
        expect(all('article').length, word).toBeGreaterThan(0)
        for (const entry of all('article')) {
          const heading = entry.closest('section')?.querySelector('h2')
          expect(isMarked(entry) || (heading && isMarked(heading)), word).toBe(true)
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
    expect(rowsFor(query).marks()).toEqual(marks)
  })

  it.each([
    ['the paper', 'offpolicy', ['Paper: Off-Policy Data: a Study']],
    ['the other language', '录用', ['Note: 论文被录用']],
    ['a link in the other language', '海报', ['Link: 海报']],
  ])('explain what they do not show: %s', (_, query, reasons) => {
    expect(rowsFor(query).textsOf('.reason')).toEqual(reasons)
  })

  it('show whose they are where all are of one researcher', () => {
    const reasons = rowsFor('shanqing').textsOf('.reason')
    expect(reasons).toEqual(Array(2).fill('Researcher: Qing Shan'))
    expect(rowsFor('shanqing', 'en', site.allNews).textsOf('.reason')).toEqual([])
  })

  it('are below when they are only similar, each with its full date', () => {
    expect(rowsFor('pastor').all('article')).toEqual([])
    const { all, textsOf } = rowsFor('pozter')
    expect(textsOf('h2')).toEqual(['Similar spellings 1'])
    expect(all('[data-elsewhere] time').map(({ title }) => title)).toEqual(['Jul 2025'])
  })
})
