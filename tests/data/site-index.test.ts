import { describe, expect, it } from 'vitest'
import { newsCodec } from '#core/news/news-filters.ts'
import { createNewsSearch } from '#core/news/news-search.ts'
import { publicationCodec } from '#core/publications/publication-filters.ts'
import { createPublicationSearch } from '#core/publications/publication-search.ts'
import { createSiteIndex } from '#core/site-search/site-index.ts'
import { checkData } from '#disk/data/check-data.ts'
import { compileSite } from '#compile/compile-site.ts'

const { people, allPublications, allNews } = compileSite((await checkData('data')).source)
const find = createSiteIndex({ people, publications: allPublications, news: allNews })

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
    expect(find(query).people.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each(['qwen', '数学', 'acl 2025', 'procesbench', 'pengru', 'xyzzy'])(
    'finds what the lists find for %s, in their order',
    (q) => {
      const { publications, news } = find(q)
      const papers = createPublicationSearch(allPublications).search({
        ...publicationCodec.defaults,
        q,
      })
      const items = createNewsSearch(allNews).search({ ...newsCodec.defaults, q })
      expect(publications).toEqual([...papers.found, ...papers.near])
      expect(news).toEqual([...items.found, ...items.near])
      expect(publications.length + news.length > 0).toBe(q !== 'xyzzy')
    },
  )

  it.each(['', '  ', '!?'])('finds nothing for a query without a word: %j', (query) => {
    expect(find(query)).toEqual({ people: [], publications: [], news: [] })
  })
})
