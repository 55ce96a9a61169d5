import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicationCodec } from '#core/publications/publication-filters.ts'
import type { Locale } from '#core/schema/locale.ts'
import { foundRows } from '#tests/support/site/found-rows.tsx'
import { sampleView } from '#tests/support/site/render-in-view.tsx'
import { twoScriptSite } from '#tests/support/site/two-script-site.ts'
import { publicationKind } from './publication-kind.ts'
import { createPublicationList } from './publication-list.ts'
import { PublicationRows } from './publication-rows.tsx'
import { hiddenFields, shownFields } from './publication-search-fields.ts'

const list = createPublicationList(twoScriptSite().allPublications)
const keys = [
  ...list.publications.flatMap(({ search }) => search.split(' ')),
  'shanqing',
  'qingshan',
  'sq',
  'zengxiaohe',
  'zxh',
  'xiaohezeng',
  'rupeng',
  'mullerjorg',
]

function search(q: string) {
  return list.search({ ...publicationCodec.defaults, q })
}

function rowsFor(q: string, locale: Locale = 'en') {
  return foundRows({
    kind: publicationKind(sampleView(locale), undefined, { count: 0, facets: [] }),
    list,
    rows: <PublicationRows list={list} />,
    filters: { ...publicationCodec.defaults, q },
    locale,
  })
}

const marksFor = (q: string, locale?: Locale) => rowsFor(q, locale).marks()
const reasonsFor = (q: string, locale?: Locale) => rowsFor(q, locale).textsOf('.reason')

describe('nothing is found for a reason that the visitor cannot see', () => {
  it.each(['en', 'zh'] as const)('whatever word of the keys is looked for, in %s', (locale) => {
    for (const word of new Set(keys)) {
      const { all, isMarked } = rowsFor(word, locale)
      expect(all('article').length, word).toBeGreaterThan(0)
      for (const entry of all('article')) expect(isMarked(entry), word).toBe(true)
    }
  })

  it('whatever parts of words are looked for together', () => {
    const part = fc
      .tuple(fc.constantFrom(...keys), fc.nat(), fc.nat())
      .map(([word, from, length]) => word.slice(from % word.length).slice(0, 1 + (length % 9)))
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('en', 'zh'),
        (parts, locale) => {
          const { found, marks } = search(parts.join(' '))
          for (const publication of found) {
            const explained = [
              ...shownFields(publication, list.context, sampleView(locale)),
              ...hiddenFields(publication, list.context),
            ].flatMap(({ text, meaning }) => [...(marks?.hits(text, meaning) ?? [])])
            expect(new Set(explained).size, parts.join(' ')).toBe(marks?.terms)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each(['en', 'zh'] as const)('what counts as shown is really shown, in %s', (locale) => {
    const entries = rowsFor('', locale).all('article')
    list.publications.forEach((publication) => {
      const entry = entries.find(({ id }) => id.endsWith(`-${publication.id}`))
      for (const { text } of shownFields(publication, list.context, sampleView(locale))) {
        expect(entry?.textContent).toContain(text)
      }
    })
  })
})

describe('what a query has found', () => {
  it.each([
    ['the title', 'offpolicy data', ['Off-Policy', 'Data']],
    ['an author', 'muller', [String.raw`M{\"u}ller`]],
    ['an author in Han by pinyin', 'zeng', ['曾']],
    ['an author in Latin by the other name', '單青 findings', ['Qing Shan', 'Findings']],
    ['the venue', 'linguistics', ['Linguistics']],
    ['venue and year, and the heading', 'acl 2025', ['ACL', '2025', '2025']],
    ['the award', 'best', ['Best']],
    ['the award by its Chinese name', '最佳', ['Best paper']],
    ['the note', 'great', ['great']],
  ])('is marked in %s', (_, query, marks) => {
    expect(marksFor(query)).toEqual(marks)
  })

  it.each([
    ['the title in the other language', '离线', 'Title: 离线策略数据研究'],
    ['a topic', 'reasoning', 'Topic: Reasoning'],
    ['the venue in the other language', '计算语言学', 'Venue: 计算语言学'],
    ['the abstract', 'vanish', 'Abstract: …Words before. Words before. Gradients vanish.'],
    ['the note in the other language', '附有', 'Note: 附有附录'],
  ])('is reported where it is in %s', (_, query, reason) => {
    expect(reasonsFor(query)).toEqual([reason])
  })

  it('is reported in the language of the page', () => {
    expect(reasonsFor('reasoning', 'zh')).toEqual(['主题：Reasoning'])
  })

  it('stays in sight in a long list of authors', () => {
    const { all, marks, isMarked } = rowsFor('knn')
    expect(marks()[0]).toBe('Knn')
    const folded = all('.authors .folded')
    expect(folded.length).toBeGreaterThan(0)
    for (const run of folded) expect(run.dataset['found'] !== undefined).toBe(isMarked(run))
  })

  it('is below when it is only similar, under one heading', () => {
    const { all, textsOf, marks } = rowsFor('lingiustics')
    expect(all('article')).toHaveLength(1)
    expect(textsOf('h2')).toEqual(['Similar spellings 1'])
    expect(marks()[0]).toBe('Linguistics')
  })

  it('is not marked without a query', () => {
    expect(marksFor('')).toEqual([])
  })
})
