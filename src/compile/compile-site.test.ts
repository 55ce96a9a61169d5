import { NewsBundle } from '#core/bundle/news-bundle.ts'
import { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { PeopleBundle, SiteBundle } from '#core/bundle/site-bundle.ts'
import type { SourceSite } from '#data/load/source-site.ts'
import { loadSource } from '#disk/data/read-folder.ts'
import {
  sampleBundle,
  sampleNews,
  samplePaper,
  sampleSite,
} from '#tests/support/site/sample-source.ts'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { compileSite } from './compile-site.ts'
import type { CompiledSite } from './compiled-site.ts'

const weiLi = sampleBundle('wei-li', {
  profile: { affiliations: [{ organization: { en: 'Some University', zh: '某大学' } }] },
  news: [sampleNews('2023'), sampleNews('2025-02', { text: '**New**' })],
  publications: [
    samplePaper('ours', { authors: ['Wei Li', 'Ru Peng'], venue: '某会议' }),
    samplePaper('weiming', { authors: ['Wei Liming', 'Li Weiming'], issued: '2021' }),
  ],
})
const ruPeng = sampleBundle('ru-peng', {
  name: { en: { given: 'Ru', family: 'Peng' }, zh: { family: '彭', given: '儒' } },
  news: [sampleNews('2024')],
  publications: [samplePaper('ours', { authors: ['Wei Li', 'Ru Peng'] })],
})
const source = sampleSite([weiLi, ruPeng])

describe('compileSite', () => {
  const site = compileSite(source)

  it('gives bundles that a browser accepts', () => {
    expectValid(site)
  })

  it('keeps the address that site.json gives the site', () => {
    const url = 'https://ada.example.org'
    const { site } = compileSite({ ...source, site: { ...source.site, url } })
    expect(site.url).toBe(url)
  })

  it('gives the same site for the same data, and leaves the data alone', () => {
    const before = structuredClone(source)
    expect(compileSite(source)).toEqual(site)
    expect(source).toEqual(before)
  })

  it('lists shared papers once in everyone’s list and in each own list', () => {
    expect(site.allPublications.publications.map(({ id }) => id)).toEqual(['ours', 'weiming'])
    expect(site.publications.map(({ publications }) => publications.length)).toEqual([2, 1])
    expect(site.site.lists.publications.count).toBe(2)
  })

  it('does not take Li Weiming for Wei Li', () => {
    const paper = site.allPublications.publications.find(({ id }) => id === 'weiming')
    expect(paper?.authors.map(({ person }) => person)).toEqual([undefined, undefined])
  })

  it('gives lists the names of what they refer to', () => {
    const { venues, people } = site.allPublications.vocabulary
    expect(venues.map(({ short }) => short)).toEqual(['某会议'])
    expect(people.map(({ slug }) => slug)).toEqual(['wei-li', 'ru-peng'])
  })

  it('mixes everyone’s news by date', () => {
    expect(site.allNews.news.map(({ id }) => id)).toEqual([
      'wei-li-2025-02-1',
      'ru-peng-2024-1',
      'wei-li-2023-1',
    ])
    expect(site.people.latestNews).toHaveLength(3)
  })

  it('describes each researcher in a row of the directory', () => {
    expect(site.people.people).toMatchObject([
      {
        slug: 'wei-li',
        seal: 'WL',
        affiliation: { zh: '某大学' },
        publications: 2,
        latestNews: { date: '2025-02', text: { en: [{ type: 'strong' }] } },
        search: 'wei li some university 某大学',
      },
      { slug: 'ru-peng', seal: '彭', publications: 1, search: 'ru peng 彭儒' },
    ])
  })

  it('orders researchers as the site says, the others by slug', () => {
    const bundles = ['zoe', 'bob', 'ann', 'eve'].map((slug) => sampleBundle(slug))
    const sorted = compileSite(
      sampleSite(bundles, { site: { title: 'S', researchers: ['eve', 'gone', 'bob'] } }),
    )
    expect(sorted.profiles.map(({ slug }) => slug)).toEqual(['eve', 'bob', 'ann', 'zoe'])
  })

  it('has a single researcher only where there is one', () => {
    expect(site.site.single).toBeUndefined()
    expect(compileSite(sampleSite([ruPeng])).site.single).toBe('ru-peng')
    expect(compileSite(sampleSite([])).site.single).toBeUndefined()
  })

  it('is in English by default', () => {
    expect(site.site.defaultLocale).toBe('en')
    const zh = sampleSite([], { site: { title: 'S', defaultLocale: 'zh' } })
    expect(compileSite(zh).site.defaultLocale).toBe('zh')
  })

  it('does no harm with hostile data', () => {
    const hostile = samplePaper('p', {
      title: '</script><script>alert(1)</script>',
      authors: ['__proto__', { name: 'constructor' }],
      venue: '__proto__',
      abstract: '[x](javascript:alert(1))',
      note: `${'- '.repeat(500)}x`,
    })
    const bundle = sampleBundle('ann', { profile: { biography: '<b>' }, publications: [hostile] })
    const compiled = compileSite(sampleSite([bundle]))
    expectValid(compiled)
    expect(JSON.stringify(compiled)).not.toContain('javascript:')
  })
})

describe('compileSite on the data of this site', async () => {
  const loaded = await loadSource(fileURLToPath(new URL('../../data', import.meta.url)))
  const site = compileSite(loaded.source satisfies SourceSite)

  it('gives bundles that a browser accepts', () => {
    expectValid(site)
  })

  it('has 25 and 20 publications, one of them from a co-author’s file, 43 distinct', () => {
    expect(site.publications.map(({ slug, publications }) => [slug, publications.length])).toEqual([
      ['chujie-zheng', 25],
      ['ru-peng', 20],
    ])
    expect(site.allPublications.publications).toHaveLength(43)
  })

  it('has 22 and 17 news items', () => {
    expect(site.news.map(({ news }) => news.length)).toEqual([22, 17])
  })

  it('contains the reports that both worked on', () => {
    const shared = site.allPublications.publications.filter(({ people }) => people.length === 2)
    expect(shared.map(({ home, id }) => `${home}/${id}`)).toEqual([
      'chujie-zheng/qwen3-report',
      'ru-peng/qwen2-5-report',
    ])
  })

  it('finds the owner in every paper that names authors', () => {
    for (const { slug, publications } of site.publications) {
      const strangers = publications.filter(
        ({ authors }) => !authors.some((author) => author.person === slug || author.literal),
      )
      expect(strangers.map(({ id }) => id)).toEqual([])
    }
  })
})

function expectValid(site: CompiledSite): void {
  v.parse(SiteBundle, site.site)
  v.parse(PeopleBundle, site.people)
  v.parse(v.array(ProfileBundle), site.profiles)
  v.parse(v.array(NewsBundle), [...site.news, site.allNews])
  v.parse(v.array(PublicationsBundle), [...site.publications, site.allPublications])
}
