import { describe, expect, it } from 'vitest'
import { newsCodec } from '#core/news/news-filters.ts'
import { createNewsSearch } from '#core/news/news-search.ts'
import { publicationCodec } from '#core/publications/publication-filters.ts'
import { createPublicationSearch } from '#core/publications/publication-search.ts'
import { createSiteIndex } from '#core/site-search/site-index.ts'
import { checkData } from '#disk/data/check-data.ts'
import { compileSite } from '#compile/compile-site.ts'

const { people, entries, allPublications, allNews } = compileSite((await checkData('data')).source)
const find = createSiteIndex({
  people,
  publications: allPublications,
  news: allNews,
  entries,
})

describe('createSiteIndex', () => {
  it.each([
    ['ru peng', ['ru-peng']],
    ['彭儒', ['ru-peng']],
    ['zheng chujie', ['chujie-zheng']],
    ['pengru', ['ru-peng']],
    ['zcj', ['chujie-zheng']],
    ['鄭楚傑', ['chujie-zheng']],
    ['nobody of that name', []],
  ])('finds researchers by %s', (query, slugs) => {
    expect(find(query).people.map(({ item }) => item.slug)).toEqual(slugs)
  })

  it.each(['qwen', '数学', 'acl 2025', 'procesbench', 'pengru', 'xyzzy'])(
    'finds what the lists find for %s',
    (q) => {
      const { publications, news } = find(q)
      const papers = createPublicationSearch(allPublications).search({
        ...publicationCodec.defaults,
        q,
      })
      const items = createNewsSearch(allNews).search({ ...newsCodec.defaults, q })
      const all = new Set([...papers.found, ...papers.near])
      expect(new Set(publications.map(({ item }) => item))).toEqual(all)
      expect(news.map(({ item }) => item)).toEqual(expect.arrayContaining([...items.found]))
      expect(news).toHaveLength(items.found.length + items.near.length)
      expect(publications.length + news.length > 0).toBe(q !== 'xyzzy')
    },
  )

  it.each(['', '  ', '!?'])('finds nothing for a query without a word: %j', (query) => {
    expect(find(query)).toEqual({ people: [], publications: [], news: [], entries: [] })
  })

  it('ranks a title that has the word before an interest that has it', () => {
    const { people: persons, publications } = find('process')
    expect(publications[0]?.rank).toBe(0)
    expect(persons.length).toBeGreaterThan(0)
    expect(persons[0]?.rank).toBeGreaterThan(0)
    expect(publications.map(({ rank }) => rank)).toEqual(
      publications.map(({ rank }) => rank).toSorted((a, b) => a - b),
    )
  })

  it('ranks a name before the titles', () => {
    expect(find('chujie').people[0]?.rank).toBe(0)
  })

  it.each([
    ['tsinghua', 'chujie-zheng', 'education'],
    ['清华大学', 'chujie-zheng', 'education'],
    ['national scholarship', 'chujie-zheng', 'awards'],
  ])('finds entries of profiles by %s', (query, person, section) => {
    const found = find(query).entries.map(({ item }) => [item.person, item.section])
    expect(found).toContainEqual([person, section])
  })

  it('has what marks the hit', () => {
    const [hit] = find('process').publications
    const title = hit?.item.title ?? ''
    const parts = hit?.marks?.parts(typeof title === 'string' ? title : (title.en ?? ''))
    expect(parts?.some(({ hit: isHit }) => isHit)).toBe(true)
  })
})
