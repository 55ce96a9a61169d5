import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readZotero } from './read-zotero.ts'

const ITEM = {
  key: 'ABCD2345',
  version: 7,
  itemType: 'conferencePaper',
  title: 'On <i>Words</i>',
  creators: [
    { creatorType: 'author', firstName: 'Ada', lastName: 'Lin' },
    { creatorType: 'author', name: '林词语' },
    { creatorType: 'author', name: 'The Word Team' },
    { creatorType: 'editor', firstName: 'An', lastName: 'Editor' },
  ],
  abstractNote: 'We count.',
  date: 'May 2021',
  proceedingsTitle: 'Proceedings of the 9th Conference on Words',
  conferenceName: 'ACW 2021',
  volume: '4',
  pages: '11–19',
  DOI: '10.1234/words',
  url: 'https://words.example/paper.pdf',
  language: 'en',
  extra: 'Citation Key: lin2021words\narXiv:2105.00001 [cs]',
  tags: [{ tag: 'words' }],
  collections: [],
}

function read(value: unknown) {
  return readZotero([{ path: 'zotero.json', text: JSON.stringify(value) }])
}

function paper(details: object) {
  return read([{ ...ITEM, ...details }]).publications[0]?.publication
}

const EXPECTED = {
  key: 'lin2021words',
  publication: {
    type: 'paper-conference',
    title: 'On Words',
    authors: ['Ada Lin', '林词语', { literal: 'The Word Team' }],
    issued: '2021-05',
    venue: 'Proceedings of the 9th Conference on Words',
    volume: '4',
    page: '11-19',
    doi: '10.1234/words',
    arxiv: '2105.00001',
    abstract: 'We count.',
    links: [{ type: 'pdf', url: 'https://words.example/paper.pdf' }],
    editor: ['An Editor'],
    'event-title': 'ACW 2021',
    keyword: 'words',
  },
}

describe('an item', () => {
  test.each([
    ['a list', [ITEM]],
    ['one alone', ITEM],
    ['the API', [{ key: 'ABCD2345', version: 7, library: {}, links: {}, meta: {}, data: ITEM }]],
    ['Better BibTeX', { config: {}, collections: {}, items: [{ ...ITEM, attachments: [] }] }],
  ])('of %s is read with everything that fits into a bundle', (_, value) => {
    expect(read(value)).toEqual({ profile: {}, news: [], problems: [], publications: [EXPECTED] })
  })

  test.each([
    [
      'journalArticle',
      { publicationTitle: 'Journal of Words' },
      'article-journal',
      'Journal of Words',
    ],
    ['preprint', { repository: 'arXiv', archiveID: 'arXiv:2105.00001' }, 'article', 'arXiv'],
    ['thesis', { university: 'Word University' }, 'thesis', 'Word University'],
    ['report', { institution: 'Word Lab' }, 'report', 'Word Lab'],
    ['bookSection', { bookTitle: 'Words' }, 'chapter', 'Words'],
    ['newspaperArticle', { publicationTitle: 'Daily Words' }, 'article-newspaper', 'Daily Words'],
    ['patent', { issuingAuthority: 'Office' }, 'patent', 'Office'],
    ['computerProgram', { company: 'Word Inc.' }, 'software', 'Word Inc.'],
    ['dataset', { repository: 'Zenodo' }, 'dataset', 'Zenodo'],
    ['presentation', { meetingName: 'Word Day' }, 'speech', 'Word Day'],
    ['blogPost', { blogTitle: 'Words daily' }, 'post-weblog', 'Words daily'],
  ])('%s with %o is %s at %s', (itemType, details, type, venue) => {
    const fields = { proceedingsTitle: '', conferenceName: '', ...details }
    expect(paper({ ...fields, itemType })).toMatchObject({ type, venue })
  })

  test.each([
    [
      'book',
      { publisher: 'A press', place: 'Wordtown' },
      { publisher: 'A press', 'publisher-place': 'Wordtown' },
    ],
    [
      'standard',
      { organization: 'A bureau', number: 'ISO 690' },
      { publisher: 'A bureau', number: 'ISO 690' },
    ],
    [
      'standard',
      { organization: 'A bureau', publisher: 'A press' },
      { publisher: 'A press', extra: { authority: 'A bureau' } },
    ],
  ])('%s with %o has a publisher and no venue', (type, details, expected) => {
    const fields = { proceedingsTitle: '', conferenceName: '', ...details }
    const read = paper({ ...fields, itemType: type })
    expect(read).toMatchObject({ type, ...expected })
    expect(read).not.toHaveProperty('venue')
  })

  test.each([
    ['inventor', 'patent'],
    ['presenter', 'presentation'],
    ['programmer', 'computerProgram'],
  ])('has its %s as an author', (creatorType, itemType) => {
    const creators = [{ creatorType, firstName: 'Ada', lastName: 'Lin' }]
    expect(paper({ itemType, creators })?.authors).toEqual(['Ada Lin'])
  })

  test.each([
    ['2021-05-04', '2021-05-04'],
    ['2021-05-00 May 2021', '2021-05'],
    ['2021-00-00 2021', '2021'],
    ['2021/5', '2021-05'],
  ])('of the date %s is issued %s', (date, issued) => {
    expect(paper({ date })?.issued).toBe(issued)
  })

  it('has its own key if it has no citation key', () => {
    expect(read([{ ...ITEM, extra: '' }]).publications[0]?.key).toBe('ABCD2345')
  })

  it('has the DOI that is in "extra"', () => {
    expect(paper({ DOI: '', extra: 'DOI: 10.1234/other' })?.doi).toBe('10.1234/other')
  })

  it('that is an attachment or a note is not a work', () => {
    const others = ['attachment', 'note', 'annotation'].map((itemType) => ({ itemType }))
    expect(read([ITEM, ...others])).toMatchObject({ publications: [EXPECTED], problems: [] })
  })

  it('of another type is reported', () => {
    expect(read([{ ...ITEM, itemType: 'film' }]).problems).toMatchObject([
      { code: 'not-understood', found: 'type: film' },
    ])
  })

  it('with the name of a file for its title is reported', () => {
    expect(read([{ ...ITEM, title: 'words.pdf' }]).problems.map(({ code }) => code)).toContain(
      'placeholder',
    )
  })
})

test('CSL-JSON that Zotero exports is read', () => {
  const item = {
    id: 'http://zotero.org/users/1/items/AB',
    type: 'article-journal',
    title: 'On Words',
    author: [{ family: 'Lin', given: 'Ada' }],
    issued: { 'date-parts': [['2021', 5]] },
    'container-title': 'Journal of Words',
  }
  expect(read([item]).publications).toMatchObject([
    { key: item.id, publication: { title: 'On Words', venue: 'Journal of Words' } },
  ])
})

describe('what is not a list of items', () => {
  test.each([
    ['nothing', ''],
    ['another schema', '{"basics":{}}'],
    ['a text that breaks off', '[{"itemType":"book","title":"W'],
    ['deep nesting', '['.repeat(100_000)],
  ])('is reported: %s', (_, text) => {
    const { publications, problems } = readZotero([{ path: 'a.json', text }])
    expect(publications).toEqual([])
    expect(problems.map(({ code }) => code)).toContain('not-this-format')
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(...Object.keys(ITEM)), (text, key) => {
        const any: unknown = JSON.parse(text)
        readZotero([{ path: 'a.json', text }])
        read([{ ...ITEM, [key]: any }])
        read({ items: [any, { data: any }, { ...ITEM, creators: [any] }] })
      }),
    )
  })
})
