// @vitest-environment node
import { authorNames } from '#core/names/author-name.ts'
import { describe, expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import type { Author } from '#core/schema/publication-parts.ts'
import type { Venue } from '#core/schema/vocabulary.ts'
import {
  allFiles,
  keysOf,
  readNews,
  readProfile,
  readPublications,
  readSite,
  readText,
  readTopics,
  readVenues,
} from './read-data.ts'
import {
  isInBothLanguages,
  textsOfNews,
  textsOfProfile,
  textsOfPublications,
  textsOfSite,
} from './texts.ts'

const RESEARCHERS = ['chujie-zheng', 'ru-peng'] as const

describe('the site', () => {
  it('lists the two researchers and speaks English by default', () => {
    const site = readSite()
    expect(site.researchers).toEqual(RESEARCHERS)
    expect(site.defaultLocale).toBe('en')
  })

  it('names every venue and topic once', () => {
    const venues = readVenues().map(({ id }) => id)
    const topics = readTopics().map(({ id }) => id)
    expect(venues).toEqual([...new Set(venues)])
    expect(topics).toEqual([...new Set(topics)])
  })

  it('counts 43 distinct papers, the Qwen3 report being in both lists', () => {
    const [first, second] = RESEARCHERS.map((slug) => readPublications(slug).map(identityOf))
    expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(43)
    expect(first?.filter((identity) => second?.includes(identity))).toEqual(['arxiv:2505.09388'])
  })
})

describe('Chujie Zheng', () => {
  const slug = 'chujie-zheng'

  it('has 22 news items, five of them highlighted', () => {
    const news = readNews(slug)
    expect(news).toHaveLength(22)
    expect(news.filter(({ highlight }) => highlight)).toHaveLength(5)
  })

  it('has 24 publications, four of them selected', () => {
    const publications = readPublications(slug)
    expect(publications).toHaveLength(24)
    expect(publications.filter(({ selected }) => selected)).toHaveLength(4)
  })

  it.each([
    ['education', 3],
    ['experience', 3],
    ['awards', 5],
  ] as const)('has %s with %i entries', (section, count) => {
    expect(readProfile(slug)[section]).toHaveLength(count)
  })

  it('is area chair at 4 and reviewer at 11 venues', () => {
    expect(venuesServed(slug, 'area-chair')).toHaveLength(4)
    expect(venuesServed(slug, 'reviewer')).toHaveLength(11)
  })
})

describe('Ru Peng', () => {
  const slug = 'ru-peng'

  it('has 17 news items', () => {
    expect(readNews(slug)).toHaveLength(17)
  })

  it('has 20 publications: 17, two preprints and a patent', () => {
    const types = readPublications(slug).map(({ type }) => type)
    expect(types).toHaveLength(20)
    expect(types.filter((type) => type === 'article')).toHaveLength(2)
    expect(types.filter((type) => type === 'patent')).toHaveLength(1)
  })

  it.each([
    ['education', 3],
    ['experience', 3],
    ['awards', 3],
    ['talks', 3],
    ['skills', 4],
  ] as const)('has %s with %i entries', (section, count) => {
    expect(readProfile(slug)[section]).toHaveLength(count)
  })

  it('is publication chair once and reviews for 9 conferences and 2 journals', () => {
    const kinds = venuesServed(slug, 'reviewer').map((venue) => venue?.kind)
    expect(venuesServed(slug, 'publication-chair')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'conference')).toHaveLength(9)
    expect(kinds.filter((kind) => kind === 'journal')).toHaveLength(2)
    expect(kinds).toHaveLength(11)
  })

  it('dates the Qwen2.5 report as its arXiv id and the news do', () => {
    const report = readPublications(slug).find(({ arxiv }) => arxiv === '2412.15115')
    expect(report?.issued).toBe('2024-12')
  })

  it('has the year of the CV for the NCA article, and not the pages of another year', () => {
    const article = readPublications(slug).find(({ id }) => id === 'syntax-aware-nmt')
    expect(article).toMatchObject({ issued: '2020', venue: 'nca' })
    expect(Object.keys(article ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:volume|issue|page)$/u)]),
    )
  })

  it('lists all 135 authors of the Qwen2.5 report in order', () => {
    const report = readPublications(slug).find(({ arxiv }) => arxiv === '2412.15115')
    const people = report?.authors.flatMap(personOf) ?? []
    expect(people).toHaveLength(135)
    expect(new Set(people).size).toBe(135)
    expect(people[0]).toBe('An Yang')
    expect(people[50]).toBe('Chujie Zheng')
    expect(people[89]).toBe('Ru Peng')
    expect(people.at(-1)).toBe('Ziye Meng')
  })
})

describe.each(RESEARCHERS)('the bundle of %s', (slug) => {
  it('refers only to venues, topics and publications that exist', () => {
    const publications = readPublications(slug)
    const known = {
      venues: new Set(readVenues().map(({ id }) => id)),
      topics: new Set(readTopics().map(({ id }) => id)),
      publications: new Set(publications.map(({ id }) => id)),
    }
    const profile = readProfile(slug)
    const entries = [...readNews(slug), ...(profile.talks ?? [])]
    const served = profile.services?.flatMap(({ venues }) => venues.map(({ venue }) => venue)) ?? []
    const venues = publications.flatMap(({ venue }) => venue ?? [])
    const topics = publications.flatMap((publication) => publication.topics ?? [])
    const mentioned = entries.flatMap((entry) => entry.publications ?? [])
    expect([...served, ...venues].filter((id) => !known.venues.has(id))).toEqual([])
    expect(topics.filter((id) => !known.topics.has(id))).toEqual([])
    expect(mentioned.filter((id) => !known.publications.has(id))).toEqual([])
    expect(known.publications.size).toBe(publications.length)
  })

  it('gives every publication one to three topics', () => {
    const counts = readPublications(slug).map(({ topics }) => topics?.length ?? 0)
    expect(counts.filter((count) => count < 1 || count > 3)).toEqual([])
  })

  it('orders the news from new to old', () => {
    const dates = readNews(slug).map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted().toReversed())
  })

  it('says everything that a visitor reads in both languages', () => {
    const texts = [...textsOfProfile(slug), ...textsOfNews(slug), ...textsOfPublications(slug)]
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => !isInBothLanguages(text))).toEqual([])
  })

  it('gives the name in both scripts', () => {
    const { name } = readProfile(slug)
    expect(name.en?.family).toMatch(/^\p{Script=Latin}+$/u)
    expect(name.zh?.family).toMatch(/^\p{Script=Han}+$/u)
  })
})

describe('every file', () => {
  it('says in both languages what site, venues and topics are called', () => {
    expect(textsOfSite().filter((text) => !isInBothLanguages(text))).toEqual([])
  })

  it('names its schema first', () => {
    const starts = allFiles().map((file) => keysOf(file)[0])
    expect(starts.length).toBeGreaterThan(8)
    expect(starts.filter((key) => key !== '$schema')).toEqual([])
  })

  it.each([
    ['a mobile number', /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/u],
    ['a country code', /\+\s?86/u],
    ['a telephone link', /tel:/iu],
    ['"accpeted"', /accpeted/iu],
    ['"Graduete"', /graduete/iu],
    ['"Lanuguage"', /lanuguage/iu],
    ['"Thirteen International"', /thirteen international/iu],
    ['a doubled family name', /彭彭/u],
  ])('is free of %s', (_, mistake) => {
    expect(allFiles().filter((file) => mistake.test(readText(file)))).toEqual([])
  })
})

function identityOf({ arxiv, title, issued }: Publication): string {
  if (arxiv !== undefined) return `arxiv:${arxiv}`
  const text = typeof title === 'string' ? title : title.en
  return `${text?.toLowerCase() ?? ''} ${issued?.slice(0, 4) ?? ''}`
}

function personOf(author: Author): string[] {
  return typeof author === 'object' && 'literal' in author ? [] : authorNames(author)
}

function venuesServed(slug: string, role: string): (Venue | undefined)[] {
  const venues = readVenues()
  const services = readProfile(slug).services?.filter((service) => service.role === role) ?? []
  return services.flatMap((service) =>
    service.venues.map(({ venue }) => venues.find(({ id }) => id === venue)),
  )
}
