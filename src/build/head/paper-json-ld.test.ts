import type {
  BlogPosting,
  CreativeWork,
  Report,
  ScholarlyArticle,
  WithContext,
  PublicationIssue,
  PublicationVolume,
  Thing,
} from 'schema-dts'
import { describe, expect, it } from 'vitest'
import type { BundleVenue } from '#core/bundle/publications-bundle.ts'
import type { Publication } from '#core/schema/publication.ts'
import type { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { PUBLICATION_AWARDS } from '#core/schema/kinds.ts'
import { compiledPaper, compiledPaperBundle } from '#tests/support/site/compiled-paper.ts'
import { type PageFacts, paperFacts } from './page-facts.ts'
import { awardTexts, paperJsonLd, partOf } from './paper-json-ld.ts'
import { LOCALES } from '#core/schema/locale.ts'

const page: PageFacts = {
  locale: 'en',
  url: 'https://example.org/ada-li/publications/sample/',
  personUrl: (slug) => `https://example.org/${slug}/`,
  addressOf: (path) => `https://example.org${path}`,
}

function thingOf(details: Partial<Publication>, facts = page) {
  const paper = compiledPaperBundle(details)
  return paperJsonLd(paper, paperFacts(paper, facts.addressOf), facts)
}

describe('a paper in the vocabulary of schema.org', () => {
  it('that is a book says who edited and published it, and its number', () => {
    expect(
      thingOf({
        type: 'book',
        authors: [],
        editor: ['Tom Vale'],
        translator: ['Mira Olsen'],
        edition: '2',
        publisher: 'A Press',
        ISBN: '978-3-16-148410-0',
        'number-of-pages': '300',
        status: 'in-press',
      }),
    ).toMatchObject({
      '@type': 'Book',
      editor: [{ '@type': 'Person', name: 'Tom Vale' }],
      translator: [{ '@type': 'Person', name: 'Mira Olsen' }],
      publisher: { '@type': 'Organization', name: 'A Press' },
      bookEdition: '2',
      isbn: '978-3-16-148410-0',
      numberOfPages: 300,
      creativeWorkStatus: 'in press',
    })
  })

  it('that is a chapter is part of its book', () => {
    const chapter = { type: 'chapter', venue: 'A book of rivers', ISBN: '1' } as const
    expect(thingOf(chapter)).toMatchObject({
      isPartOf: { '@type': 'Book', name: 'A book of rivers', isbn: '1' },
    })
  })

  it('is an article with all that is known of it', () => {
    expect(
      thingOf({
        title: { en: 'Tables', zh: '表格' },
        authors: ['Ada Li', 'Somebody', { literal: 'Qwen Team' }],
        issued: '2024-07',
        venue: 'acl',
        page: '1–9',
        doi: '10.1/x',
        arxiv: '2407.00001',
        abstract: 'We **do**.',
        topics: ['safety'],
        awards: ['oral', { kind: 'spotlight', note: '5%' }],
      }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      headline: 'Tables',
      name: 'Tables',
      alternateName: '表格',
      author: [
        {
          '@type': 'Person',
          name: 'Ada Li',
          alternateName: '李爱',
          url: 'https://example.org/ada-li/',
        },
        { '@type': 'Person', name: 'Somebody' },
        { '@type': 'Organization', name: 'Qwen Team' },
      ],
      datePublished: '2024-07',
      inLanguage: 'en',
      url: 'https://example.org/ada-li/publications/sample/',
      abstract: 'We do.',
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'Computational Linguistics' },
      identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1/x' },
      sameAs: ['https://doi.org/10.1/x', 'https://arxiv.org/abs/2407.00001'],
      keywords: ['Safety'],
      encoding: {
        '@type': 'MediaObject',
        contentUrl: 'https://arxiv.org/pdf/2407.00001',
        encodingFormat: 'application/pdf',
      },
      award: ['Oral', 'Spotlight (5%)'],
      pagination: '1–9',
      pageStart: '1',
      pageEnd: '9',
    } satisfies WithContext<ScholarlyArticle>)
  })

  it('says the least where nothing more is known, and no URL that is not set', () => {
    const unknown = { ...page, url: undefined, personUrl: () => undefined }
    expect(thingOf({ title: 'T', authors: ['Ada Li'] }, unknown)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      headline: 'T',
      name: 'T',
      author: [{ '@type': 'Person', name: 'Ada Li', alternateName: '李爱' }],
      datePublished: '2024',
      inLanguage: 'en',
    } satisfies WithContext<ScholarlyArticle>)
  })

  it('gives its distinctions in the language of the page', () => {
    const thing = thingOf({ awards: ['sac-award', 'oral'] }, { ...page, locale: 'zh' })
    expect(thing).toMatchObject({ award: ['高级领域主席奖（SAC Award）', '口头报告'] })
  })

  it('has no date where none is known', () => {
    expect(thingOf({ issued: undefined })).not.toHaveProperty('datePublished')
  })

  const TYPES = {
    'paper-conference': 'ScholarlyArticle',
    'article-journal': 'ScholarlyArticle',
    'article-newspaper': 'NewsArticle',
    article: 'ScholarlyArticle',
    report: 'Report',
    book: 'Book',
    chapter: 'Chapter',
    thesis: 'Thesis',
    patent: 'CreativeWork',
    standard: 'CreativeWork',
    dataset: 'Dataset',
    software: 'SoftwareSourceCode',
    'post-weblog': 'BlogPosting',
    speech: 'CreativeWork',
  } satisfies Record<(typeof PUBLICATION_TYPES)[number], string>

  it.each(Object.entries(TYPES))('is, as a %s, a %s', (type, expected) => {
    const thing = thingOf({ type: type as keyof typeof TYPES })
    expect(thing['@type']).toBe(expected)
  })

  it('gives the number of a report', () => {
    const report = { '@type': 'Report', reportNumber: 'TR-7' } satisfies Report
    expect(thingOf({ type: 'report', number: 'TR-7' })).toMatchObject(report)
  })

  it('is in the language of the page where the abstract has it', () => {
    const abstract = { en: 'We do.', zh: '我们做。' }
    const post = { '@type': 'BlogPosting', abstract: '我们做。' } satisfies BlogPosting
    expect(thingOf({ type: 'post-weblog', abstract }, { ...page, locale: 'zh' })).toMatchObject(
      post,
    )
  })

  it('calls a patent a work', () => {
    expect(thingOf({ type: 'patent', title: '专利' })).toMatchObject({
      '@type': 'CreativeWork',
      name: '专利',
      inLanguage: 'zh',
    } satisfies CreativeWork)
  })
})

describe('awardTexts', () => {
  it.each([
    ['en', ['Oral', 'Spotlight (top 5%)']],
    ['zh', ['口头报告', 'Spotlight（前 5%）']],
  ] as const)('says in %s %j', (locale, texts) => {
    const note = { en: 'top 5%', zh: '前 5%' }
    expect(awardTexts([{ kind: 'oral' }, { kind: 'spotlight', note }], locale)).toEqual(texts)
  })

  it('has a word for every award in every language', () => {
    const awards = PUBLICATION_AWARDS.map((kind) => ({ kind }))
    for (const locale of LOCALES) expect(awardTexts(awards, locale)).not.toContain(undefined)
  })

  it('says nothing of a paper without any', () => {
    expect(awardTexts([], 'en')).toBeUndefined()
  })
})

function whole(kind: BundleVenue['kind'], details: Partial<Publication> = {}) {
  const venue: BundleVenue = { id: 'x', short: 'X', ...(kind && { kind }) }
  const publication = compiledPaper(details)
  const unknown = {
    authors: [],
    editors: [],
    publisher: undefined,
    book: undefined,
    doiUrl: undefined,
    arxivUrl: undefined,
    pdfUrl: undefined,
    pages: undefined,
  }
  const texts = { title: 'T', otherTitle: undefined, language: 'en', topics: [] }
  return partOf({ ...unknown, ...texts, publication, venue, container: 'X' })
}

const journal = { '@type': 'Periodical', name: 'X' } as const
const volume = {
  '@type': 'PublicationVolume',
  volumeNumber: '12',
  isPartOf: journal,
} satisfies PublicationVolume

it.each<[string, BundleVenue['kind'], Partial<Publication>, Thing | undefined]>([
  ['a conference', 'conference', {}, { '@type': 'CreativeWorkSeries', name: 'X' }],
  ['a workshop', 'workshop', {}, { '@type': 'CreativeWorkSeries', name: 'X' }],
  ['a blog', 'blog', {}, { '@type': 'Blog', name: 'X' }],
  ['a journal', 'journal', {}, journal],
  ['a volume', 'journal', { volume: '12' }, volume],
  [
    'an issue of a volume',
    'journal',
    { volume: '12', issue: '3' },
    { '@type': 'PublicationIssue', issueNumber: '3', isPartOf: volume } satisfies PublicationIssue,
  ],
  [
    'an issue',
    'journal',
    { issue: '3' },
    { '@type': 'PublicationIssue', issueNumber: '3', isPartOf: journal } satisfies PublicationIssue,
  ],
  ['no archive', 'preprint', {}, undefined],
  ['no office', 'office', {}, undefined],
  ['nothing that is not known', undefined, {}, undefined],
])('is part of %s', (_, kind, details, expected) => {
  expect(whole(kind, details)).toEqual(expected)
})
