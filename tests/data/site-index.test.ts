import { describe, expect, it } from 'vitest'
import { newsCodec } from '#core/news/news-filters.ts'
import { indexNews } from '#core/news/news-index.ts'
import { publicationCodec } from '#core/publications/publication-filters.ts'
import { indexPublications } from '#core/publications/publication-index.ts'
import { createSiteIndex } from '#core/search/site-index.ts'
import { checkData } from '#site/check/check-data.ts'
import { compileSite } from '#site/compile/compile-site.ts'

const { people, allPublications, allNews } = compileSite((await checkData('data')).source)
const find = createSiteIndex({ people, publications: allPublications, news: allNews })

describe('createSiteIndex', () => {
  it.each([
    ['ru peng', ['ru-peng']],
    ['彭儒', ['ru-peng']],
    ['zheng chujie', ['chujie-zheng']],
    ['nobody of that name', []],
  ])('finds researchers by %s', (query, slugs) => {
    expect(find(query).people.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each(['qwen', '数学', 'acl 2025', 'dataman', 'xyzzy'])(
    'finds what the lists find for %s, in their order',
    (q) => {
      const { publications, news } = find(q)
      const ownPublications = indexPublications(allPublications.publications)
      const ownNews = indexNews(allNews.news)
      expect(publications).toEqual(ownPublications.select({ ...publicationCodec.defaults, q }))
      expect(news).toEqual(ownNews.select({ ...newsCodec.defaults, q }))
      expect(publications.length + news.length > 0).toBe(q !== 'xyzzy')
    },
  )

  it.each(['', '  ', '!?'])('finds nothing for a query without a word: %j', (query) => {
    expect(find(query)).toEqual({ people: [], publications: [], news: [] })
  })
})
