import { describe, expect, it } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { compiledPaperBundle } from '#tests/support/site/compiled-paper.ts'
import { paperFacts } from './page-facts.ts'
import { dublinCoreTags, highwireTags } from './paper-tags.ts'

const addressOf = (path: string) => `https://example.org${path}`

const tagsOf = (details: Partial<Publication>) =>
  highwireTags(paperFacts(compiledPaperBundle(details), addressOf))

const contentsOf = (details: Partial<Publication>, name: string) =>
  tagsOf(details)
    .filter(([own]) => own === `citation_${name}`)
    .map(([, content]) => content)

/** The tags that https://scholar.google.com/intl/en/scholar/inclusion.html#indexing names, and some that harvesters add. */
const KNOWN = new Set([
  'citation_title',
  'citation_author',
  'citation_publication_date',
  'citation_online_date',
  'citation_journal_title',
  'citation_conference_title',
  'citation_issn',
  'citation_isbn',
  'citation_volume',
  'citation_issue',
  'citation_firstpage',
  'citation_lastpage',
  'citation_dissertation_institution',
  'citation_technical_report_institution',
  'citation_technical_report_number',
  'citation_pdf_url',
  'citation_doi',
  'citation_arxiv_id',
  'citation_language',
  'citation_editor',
  'citation_publisher',
  'citation_inbook_title',
  'citation_pmid',
])

const FULL: Partial<Publication> = {
  title: 'Tables',
  authors: ['Ada Li', 'Bo de la Cruz', '彭儒', { literal: 'Qwen Team' }],
  issued: '2024-07-05',
  volume: '12',
  issue: '3',
  page: '101–115',
  number: 'TR-7',
  doi: '10.1/x',
  arxiv: '2407.00001',
}

describe('a book', () => {
  const book: Partial<Publication> = {
    type: 'chapter',
    venue: 'A book of rivers',
    editor: ['Tom Vale', 'Mira Olsen'],
    publisher: { en: 'A Press', zh: '科学出版社' },
    ISBN: '978-3-16-148410-0',
    PMID: '123',
  }

  it.each([
    ['editor', ['Tom Vale', 'Mira Olsen']],
    ['publisher', ['A Press']],
    ['isbn', ['978-3-16-148410-0']],
    ['inbook_title', ['A book of rivers']],
    ['pmid', ['123']],
  ])('has its %s', (name, contents) => {
    expect(contentsOf(book, name)).toEqual(contents)
  })
})

describe('the guidelines', () => {
  it.each(PUBLICATION_TYPES)('know every tag of a %s', (type) => {
    const names = tagsOf({ ...FULL, type, venue: 'acl' }).map(([name]) => name)
    expect(names.filter((name) => !KNOWN.has(name))).toEqual([])
  })

  it('ask for title, date and every author in order, each in a tag of its own', () => {
    expect(tagsOf({ ...FULL, type: 'article' }).slice(0, 6)).toEqual([
      ['citation_title', 'Tables'],
      ['citation_author', 'Ada Li'],
      ['citation_author', 'Bo de la Cruz'],
      ['citation_author', '彭儒'],
      ['citation_author', 'Qwen Team'],
      ['citation_publication_date', '2024/07/05'],
    ])
  })

  it.each([
    ['2024-07-05', '2024/07/05'],
    ['2024-07', '2024'],
    ['2024', '2024'],
  ])('ask of %s for %s: a full date or the year alone', (issued, date) => {
    expect(contentsOf({ issued }, 'publication_date')).toEqual([date])
  })

  it('ask for the series of a track, not for the conference', () => {
    const findings = { type: 'paper-conference', venue: 'acl', track: 'findings' } as const
    expect(contentsOf({ ...findings, issued: '2024' }, 'conference_title')).toEqual([
      'Findings of ACL 2024',
    ])
  })

  it('leave out the date where none is known', () => {
    expect(contentsOf({ issued: undefined }, 'publication_date')).toEqual([])
  })

  it.each([
    ['101–115', ['101'], ['115']],
    ['380-388', ['380'], ['388']],
    ['101 — 115', ['101'], ['115']],
    ['S12--S20', ['S12'], ['S20']],
    ['e1042', ['e1042'], []],
  ])('ask of the pages %s for the first and the last', (page, first, last) => {
    expect(contentsOf({ page }, 'firstpage')).toEqual(first)
    expect(contentsOf({ page }, 'lastpage')).toEqual(last)
  })

  it('are not for newspapers, posts, talks, patents, standards, data and software', () => {
    const without = PUBLICATION_TYPES.filter((type) => tagsOf({ ...FULL, type }).length === 0)
    expect(without).toEqual([
      'article-newspaper',
      'patent',
      'standard',
      'dataset',
      'software',
      'post-weblog',
      'speech',
    ])
  })
})

describe('where a paper appeared', () => {
  it.each<[string, Partial<Publication>, string, string | undefined]>([
    ['a conference', { venue: 'acl' }, 'conference_title', 'Computational Linguistics'],
    ['no archive of preprints', { venue: 'arxiv', type: 'article' }, 'journal_title', undefined],
    ['a journal in free text', { venue: 'J', type: 'article-journal' }, 'journal_title', 'J'],
    ['a conference in free text', { venue: 'C 2024' }, 'conference_title', 'C 2024'],
    ['an institution', { venue: 'U', type: 'report' }, 'technical_report_institution', 'U'],
    ['a university', { venue: 'U', type: 'thesis' }, 'dissertation_institution', 'U'],
    [
      'no institution that is arXiv',
      { venue: 'arxiv', type: 'report' },
      'technical_report_institution',
      undefined,
    ],
    ['nowhere', {}, 'conference_title', undefined],
  ])('is written for %s', (_, details, name, content) => {
    expect(contentsOf(details, name)).toEqual(content === undefined ? [] : [content])
  })

  it('is in Chinese for a paper in Chinese, on every page', () => {
    const details = { title: { en: 'Tables', zh: '表格' }, language: 'zh', venue: 'acl' }
    expect(contentsOf(details, 'conference_title')).toEqual(['计算语言学'])
    expect(contentsOf(details, 'title')).toEqual(['表格'])
    expect(contentsOf(details, 'language')).toEqual(['zh'])
  })

  it('has the number of a report only', () => {
    expect(contentsOf({ number: '7', type: 'report' }, 'technical_report_number')).toEqual(['7'])
    expect(contentsOf({ number: '7' }, 'technical_report_number')).toEqual([])
  })
})

describe('the file', () => {
  const link = (type: 'pdf' | 'paper', url: string) => ({ type, url })

  it.each<[string, Partial<Publication>, string[]]>([
    ['a link that says so', { links: [link('pdf', 'https://a.org/x')] }, ['https://a.org/x']],
    [
      'one of this site',
      { links: [link('pdf', '/files/x.pdf')] },
      ['https://example.org/files/x.pdf'],
    ],
    ['arXiv', { arxiv: '2407.00001' }, ['https://arxiv.org/pdf/2407.00001']],
    [
      'a link before arXiv',
      { arxiv: '2407.00001', links: [link('pdf', 'https://a.org/x')] },
      ['https://a.org/x'],
    ],
    [
      'no page about the paper',
      { links: [link('paper', 'https://a.org/x.pdf')], doi: '10.1/x' },
      [],
    ],
  ])('is known from %s', (_, details, urls) => {
    expect(contentsOf(details, 'pdf_url')).toEqual(urls)
  })

  it('of this site is left out while the site does not have its address', () => {
    const paper = compiledPaperBundle({ links: [link('pdf', '/x.pdf')] })
    const names = highwireTags(paperFacts(paper, () => undefined)).map(([name]) => name)
    expect(names).not.toContain('citation_pdf_url')
  })
})

const dublinCoreTagsOf = (details: Partial<Publication>) =>
  dublinCoreTags(paperFacts(compiledPaperBundle(details), () => undefined))

describe('dublinCoreTags', () => {
  it('describes a paper in the elements of Dublin Core', () => {
    const details = { title: 'Tables', issued: '2024-07', venue: 'acl', topics: ['safety'] }
    expect(
      dublinCoreTagsOf({
        ...details,
        doi: '10.1/x',
        arxiv: '2407.00001',
        authors: ['Ada Li', 'B'],
      }),
    ).toEqual([
      ['DC.title', 'Tables'],
      ['DC.creator', 'Ada Li'],
      ['DC.creator', 'B'],
      ['DC.date', '2024-07'],
      ['DC.type', 'Text'],
      ['DC.language', 'en'],
      ['DC.identifier', 'https://doi.org/10.1/x'],
      ['DC.identifier', 'https://arxiv.org/abs/2407.00001'],
      ['DC.relation.ispartof', 'Computational Linguistics'],
      ['DC.subject', 'Safety'],
    ])
  })

  it('has no date where none is known', () => {
    expect(dublinCoreTagsOf({ issued: undefined }).map(([name]) => name)).not.toContain('DC.date')
  })

  it.each([
    ['dataset', 'Dataset'],
    ['software', 'Software'],
    ['speech', 'Event'],
    ['patent', 'Text'],
  ] as const)('knows what a %s is: %s', (type, expected) => {
    expect(dublinCoreTagsOf({ type })).toContainEqual(['DC.type', expected])
  })

  it.each([
    ['论文', 'zh'],
    ['Un titre', 'en'],
    [{ zh: '论文' }, 'zh'],
  ])('takes the language of %j from its script: %s', (title, language) => {
    expect(dublinCoreTagsOf({ title })).toContainEqual(['DC.language', language])
  })

  it('says the least where nothing more is known', () => {
    expect(dublinCoreTagsOf({ authors: [] }).map(([name]) => name)).toEqual([
      'DC.title',
      'DC.date',
      'DC.type',
      'DC.language',
    ])
  })
})
