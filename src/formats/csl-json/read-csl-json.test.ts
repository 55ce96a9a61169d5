import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { readCslJson } from './read-csl-json.ts'

function read(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return readCslJson([{ path: 'papers.json', text }])
}

const base = {
  id: 'x',
  type: 'article-journal',
  title: 'A title',
  issued: { 'date-parts': [[2024]] },
}

function paper(details: object): Partial<Publication> {
  return read([{ ...base, ...details }]).publications[0]?.publication ?? {}
}

describe('an item', () => {
  it('is read with everything that fits into a bundle', () => {
    const item = {
      ...base,
      id: 'lin2024',
      title: 'On <i>words</i> &amp; names',
      author: [{ family: 'Lin', given: 'Ada' }, { literal: 'The Word Team' }],
      issued: { 'date-parts': [[2024, 7, 28]] },
      'container-title': 'Journal of Words',
      volume: 3,
      issue: '4',
      page: '11–19',
      DOI: '10.1234/w',
      URL: 'https://a.org/x.pdf',
      abstract: '<jats:p>We count.</jats:p>',
      language: 'en-US',
      publisher: 'A press',
    }
    expect(read([item])).toEqual({
      profile: {},
      news: [],
      problems: [],
      publications: [
        {
          key: 'lin2024',
          publication: {
            type: 'article-journal',
            title: 'On words & names',
            authors: ['Ada Lin', { literal: 'The Word Team' }],
            issued: '2024-07-28',
            venue: 'Journal of Words',
            volume: '3',
            issue: '4',
            page: '11-19',
            doi: '10.1234/w',
            links: [{ type: 'pdf', url: 'https://a.org/x.pdf' }],
            abstract: 'We count.',
            publisher: 'A press',
            extra: { language: 'en-US' },
          },
        },
      ],
    })
  })

  it.each([
    ['paper-conference', 'paper-conference'],
    ['article', 'article'],
    ['dataset', 'dataset'],
    ['webpage', 'post-weblog'],
    ['proceedings-article', 'paper-conference'],
    ['journal-article', 'article-journal'],
    ['dissertation', 'thesis'],
    ['manuscript', 'article'],
  ])('of type %s is of type %s', (type, expected) => {
    expect(paper({ type }).type).toBe(expected)
  })

  it.each<[string, object, Publication['authors']]>([
    [
      'particles',
      { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
      ['Ludwig van Beethoven'],
    ],
    [
      'a suffix',
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      ['Martin Luther King Jr.'],
    ],
    ['a family name alone', { family: 'Suharto' }, ['Suharto']],
    ['Chinese characters', { family: '郑', given: '楚杰' }, ['郑楚杰']],
    ['an organization', { literal: 'Qwen Team' }, [{ literal: 'Qwen Team' }]],
    ['Crossref’s organization', { name: 'Qwen Team' }, [{ literal: 'Qwen Team' }]],
    ['nothing', {}, []],
  ])('has an author with %s', (_, name, expected) => {
    expect(paper({ author: [name] }).authors).toEqual(expected)
  })

  it('reports an invalid DOI', () => {
    const text = JSON.stringify([{ id: 'a', type: 'book', title: 'A', DOI: 'doi:10.1/x' }])
    const { publications, problems } = readCslJson([{ path: 'a.json', text }])
    expect(publications[0]?.publication).not.toHaveProperty('doi')
    expect(problems).toMatchObject([{ code: 'invalid-value', found: 'doi: doi:10.1/x' }])
  })

  it('has the degree of a thesis in its genre', () => {
    expect(paper({ type: 'thesis', genre: "Master's thesis" }).genre).toBe('masters-thesis')
  })

  it('may have no author', () => {
    expect(paper({}).authors).toEqual([])
    expect(paper({ author: 'Ada' }).authors).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['parts', { 'date-parts': [[2024, 7]] }, '2024-07'],
    ['parts as texts', { 'date-parts': [['2024', '7', '4']] }, '2024-07-04'],
    [
      'a period',
      {
        'date-parts': [
          [2024, 7],
          [2024, 9],
        ],
      },
      '2024-07',
    ],
    ['raw', { raw: '2024-07-28' }, '2024-07-28'],
    ['literal', { literal: 'July 28, 2024' }, '2024-07-28'],
    ['Chinese', { literal: '2024年7月' }, '2024-07'],
    ['a text', '2024-07', '2024-07'],
  ])('has a date in %s', (_, issued, expected) => {
    expect(paper({ issued }).issued).toBe(expected)
  })

  it.each<[unknown, string]>([
    [{ literal: 'Spring 2024' }, 'Spring 2024'],
    [{ 'date-parts': [[20240]] }, '20240'],
    [{ raw: 'forthcoming' }, 'forthcoming'],
  ])('with the date %j has it reported and not guessed', (issued, found) => {
    expect(read([{ ...base, issued }]).problems[0]).toMatchObject({
      code: 'unreadable-date',
      found,
    })
  })

  it('is dated only by what was published', () => {
    expect(paper({ issued: null, 'published-print': { 'date-parts': [[2023]] } }).issued).toBe(
      '2023',
    )
  })

  it.each<[string, object]>([
    ['our own field', { custom: { arxiv: '2507.18071' } }],
    ['a number', { number: 'arXiv:2507.18071' }],
    ['a DOI', { DOI: '10.48550/arXiv.2507.18071' }],
    ['Zotero’s extra', { note: 'arXiv:2507.18071 [cs]' }],
    ['an address', { URL: 'http://arxiv.org/abs/2507.18071v2' }],
  ])('has its arXiv id from %s', (_, details) => {
    expect(paper({ type: 'article', ...details })).toEqual({
      type: 'article',
      title: 'A title',
      authors: [],
      issued: '2024',
      venue: 'arXiv',
      arxiv: '2507.18071',
    })
  })

  it('keeps of Zotero’s extra what a person wrote', () => {
    expect(paper({ note: 'Citation Key: x\nBest of the year\ntex.ids: y' }).note).toBe(
      'Best of the year',
    )
  })

  it.each([
    ['a file for a title', { title: 'Lin2024.pdf' }, 'placeholder'],
    ['an address that no page may link to', { URL: 'javascript:alert(1)' }, 'unsafe-link'],
    ['an unknown type', { type: 'song' }, 'not-understood'],
    ['no title', { title: undefined }, 'broken-entry'],
    ['a text for the list of authors', { author: 'Lin, Ada' }, 'invalid-value'],
  ])('with %s is reported', (_, details, code) => {
    expect(read([{ ...base, ...details }]).problems[0]?.code).toBe(code)
  })
})

describe('a file', () => {
  it.each<[string, unknown]>([
    ['one item', base],
    ['a list in Crossref’s answer', { message: { items: [] }, status: 'ok' }],
    ['an item in Crossref’s answer', { message: { ...base, title: ['A title'] } }],
    ['references', { references: [base] }],
    ['a byte order mark', `\ufeff${JSON.stringify([base])}`],
  ])('with %s is read', (_, value) => {
    expect(read(value).problems.map(({ code }) => code)).not.toContain('not-this-format')
  })

  it.each<[string, string]>([
    ['is empty', ''],
    ['is no JSON', '[{"id": "x"'],
    ['is another JSON', '[{"basics": {}}]'],
    ['is a text', '"x"'],
    ['is very deep', '['.repeat(100_000)],
  ])('that %s is reported', (_, text) => {
    expect(read(text)).toMatchObject({ publications: [], problems: [{ code: 'not-this-format' }] })
  })

  it('is read except for what is not an item', () => {
    const { publications, problems } = read([base, 7, null, { ...base, id: 'y', title: 'Other' }])
    expect(publications.map(({ key }) => key)).toEqual(['x', 'y'])
    expect(problems.map(({ code }) => code)).toEqual(['broken-entry', 'broken-entry'])
  })

  it('reports the line of what is not an item', () => {
    expect(read('[\n  7,\n  null\n]').problems).toMatchObject([
      { found: '7', line: 2 },
      { found: 'null', line: 3 },
    ])
  })

  test('readCslJson never throws', () => {
    const key = fc.constantFrom(
      'id',
      'type',
      'title',
      'author',
      'issued',
      'date-parts',
      'DOI',
      'URL',
      'page',
      'family',
      'custom',
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.array(tie('tree')),
        fc.dictionary(key, tie('tree')),
      ),
    }))
    fc.assert(
      fc.property(
        fc.oneof(
          tree.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (text) => {
          read(text)
        },
      ),
    )
    fc.assert(
      fc.property(tree, (value) => {
        read([{ ...base, author: value, issued: value, title: value, URL: value }])
      }),
    )
  })
})
