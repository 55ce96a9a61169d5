import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readAbstract, readOpenalex } from './read-openalex.ts'

const WORK = {
  id: 'https://openalex.org/W123',
  doi: 'https://doi.org/10.1234/words',
  display_name: 'On Words',
  publication_year: 2021,
  publication_date: '2021-05-04',
  language: 'en',
  type: 'article',
  primary_location: {
    landing_page_url: 'https://doi.org/10.1234/words',
    pdf_url: 'https://words.example/1.pdf',
    source: { display_name: 'Journal of Words', type: 'journal' },
  },
  authorships: [
    { raw_author_name: 'Lin, Ada', author: { display_name: 'A. Lin' }, is_corresponding: true },
    { raw_author_name: null, author: { display_name: 'Bo Wang' }, is_corresponding: false },
    { author: {} },
  ],
  biblio: { volume: '4', issue: '2', first_page: '11', last_page: '19' },
  abstract_inverted_index: { We: [0], count: [1], 'words,': [2], and: [3], 'words.': [4] },
  is_paratext: false,
  is_retracted: false,
}

function read(value: unknown) {
  return readOpenalex([{ path: 'works.json', text: JSON.stringify(value) }])
}

function paper(details: object) {
  return read([{ ...WORK, ...details }]).publications[0]?.publication
}

function problems(details: object) {
  return read({ results: [{ ...WORK, ...details }] }).problems.map(({ code, found }) => [
    code,
    found,
  ])
}

describe('a work', () => {
  it('is read with everything that fits into a bundle', () => {
    expect(read({ meta: { count: 1 }, results: [WORK] })).toEqual({
      profile: {},
      news: [],
      problems: [],
      publications: [
        {
          key: 'W123',
          publication: {
            type: 'article-journal',
            title: 'On Words',
            authors: [{ name: 'Ada Lin', corresponding: true }, 'Bo Wang'],
            issued: '2021-05-04',
            venue: 'Journal of Words',
            volume: '4',
            issue: '2',
            page: '11-19',
            doi: '10.1234/words',
            abstract: 'We count words, and words.',
            links: [{ type: 'pdf', url: 'https://words.example/1.pdf' }],
          },
        },
      ],
    })
  })

  test.each([
    ['article', 'conference', undefined, 'paper-conference'],
    ['article', 'journal', undefined, 'article-journal'],
    ['article', 'repository', undefined, 'article'],
    ['article', 'book series', 'proceedings-article', 'paper-conference'],
    ['book-chapter', 'book series', 'proceedings-article', 'paper-conference'],
    ['book-chapter', 'book series', 'book-chapter', 'chapter'],
    ['article', undefined, undefined, 'article-journal'],
    ['preprint', 'repository', 'posted-content', 'article'],
    ['dissertation', undefined, undefined, 'thesis'],
    ['review', 'journal', undefined, 'article-journal'],
    ['mystery', undefined, undefined, 'article'],
  ])('of type %s in a %s (%s) is %s', (type, source, type_crossref, expected) => {
    const primary_location = { source: { type: source } }
    expect(paper({ type, type_crossref, primary_location })?.type).toBe(expected)
  })

  test.each([
    ['2021-05-04', 2021, '2021-05-04'],
    ['2021-01-01', 2021, '2021'],
    [null, 2021, '2021'],
  ])('of %s is issued %s', (publication_date, publication_year, issued) => {
    expect(paper({ publication_date, publication_year })?.issued).toBe(issued)
  })

  it('has the arXiv id of its DOI, or of another of its places', () => {
    const arxiv = { doi: 'https://doi.org/10.48550/arxiv.2105.00001', primary_location: null }
    expect(paper(arxiv)).toMatchObject({ arxiv: '2105.00001' })
    expect(paper(arxiv)).not.toHaveProperty('doi')
    const locations = [{ landing_page_url: 'http://arxiv.org/abs/2105.00002' }]
    expect(paper({ locations })).toMatchObject({ doi: '10.1234/words', arxiv: '2105.00002' })
  })

  it('on arXiv has arXiv as its venue', () => {
    const source = { display_name: 'arXiv (Cornell University)', type: 'repository' }
    expect(paper({ primary_location: { source } })).toMatchObject({ venue: 'arXiv' })
  })

  it('that is a book has its publisher and series', () => {
    const source = {
      display_name: 'Books of Words',
      type: 'book series',
      host_organization_name: 'A Press',
    }
    const book = paper({ type: 'book', primary_location: { source } })
    expect(book).toMatchObject({ publisher: 'A Press', 'collection-title': 'Books of Words' })
    expect(book).not.toHaveProperty('venue')
  })

  it('has its language if the title does not show it', () => {
    expect(paper({ language: 'fr' })?.language).toBe('fr')
    expect(paper({ language: 'zh', display_name: '论词语' })?.language).toBeUndefined()
  })

  it('has one page where first and last are the same', () => {
    expect(paper({ biblio: { first_page: 'e7', last_page: 'e7' } })?.page).toBe('e7')
  })

  test.each([
    ['a cover', { is_paratext: true }, 'article: On Words'],
    ['a review by a referee', { type: 'peer-review' }, 'peer-review: On Words'],
  ])('that is not one, such as %s, is reported and left out', (_, details, found) => {
    expect(paper(details)).toBeUndefined()
    expect(problems(details)).toEqual([['not-understood', found]])
  })

  test.each([
    ['of an unknown type', { type: 'mystery' }, ['not-understood', 'type: mystery']],
    [
      'with more authors than are listed',
      { is_authors_truncated: true },
      ['not-understood', 'is_authors_truncated: On Words'],
    ],
    ['that was retracted', { is_retracted: true }, ['not-understood', 'is_retracted: On Words']],
    ['without a title', { display_name: null }, ['broken-entry', 'W123']],
    [
      'with an impossible day',
      { publication_date: '2021-02-30' },
      ['unreadable-date', 'On Words: 2021-02-30'],
    ],
  ])('is reported: %s', (_, details, problem) => {
    expect(problems(details)).toContainEqual(problem)
  })
})

describe('an abstract', () => {
  test.each([
    [{ words: [1, 3], We: [0], 'count,': [2] }, 'We words count, words'],
    [{ far: [1_000_000_000], near: [-1] }, 'near far'],
    [{ broken: 'x', half: [0, 'y', null] }, 'half'],
    [null, ''],
    [[], ''],
  ])('of %j is %j', (index, text) => {
    expect(readAbstract(index)).toBe(text)
  })
})

describe('what is not from OpenAlex', () => {
  test.each([
    ['nothing', ''],
    ['another schema', '{"basics":{}}'],
    ['an author', '{"id":"https://openalex.org/A1","display_name":"Ada"}'],
    ['a text that breaks off', '{"results":[{"id":"https://openalex.org/W1'],
    ['deep nesting', '{"results":'.repeat(100_000)],
  ])('is reported: %s', (_, text) => {
    const { publications, problems } = readOpenalex([{ path: 'a.json', text }])
    expect(publications).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['not-this-format'])
  })

  test('a page without works has no publications', () => {
    expect(read({ meta: { count: 0 }, results: [] }).problems).toEqual([])
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(...Object.keys(WORK)), (text, key) => {
        const any: unknown = JSON.parse(text)
        readOpenalex([{ path: 'a.json', text }])
        read([{ ...WORK, [key]: any }])
        read([{ ...WORK, locations: [any], authorships: [any], primary_location: { source: any } }])
      }),
    )
  })
})
