import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readDblp } from './read-dblp.ts'

function readText(text: string) {
  return readDblp([{ path: 'person.xml', text }])
}

function person(records: string, about = '') {
  return `<?xml version="1.0" encoding="US-ASCII"?>
<dblpperson name="Ada Lin 0001" pid="12/3456-1" n="1">
<person key="homepages/12/3456-1" mdate="2024-01-01">
<author pid="12/3456-1">Ada Lin 0001</author>${about}</person>
<homonyms n="1"><h f="l/Lin:Ada"><person key="homepages/12/3456"><author>Ada Lin</author>
<url>https://other.example.org/</url></person></h></homonyms>
${records}
<coauthors n="1"><co c="0"><na f="w/Wang:Bo" pid="1/2">Bo Wang</na></co></coauthors>
</dblpperson>`
}

function record(fields: string, { element = 'inproceedings', publtype = '' } = {}) {
  const kind = publtype === '' ? '' : ` publtype="${publtype}"`
  return `<r><${element} key="conf/acw/Lin21"${kind} mdate="2024-01-01">
<author pid="12/3456-1">Ada Lin 0001</author><author>Bo W&#228;ng 0023</author>
<title>On Words.</title><year>2021</year>${fields}</${element}></r>`
}

function paper(fields: string, options = {}) {
  return readText(person(record(fields, options))).publications[0]?.publication
}

describe('a person', () => {
  it('has works by their keys, and authors without the numbers of namesakes', () => {
    const fields =
      '<pages>1-9</pages><booktitle>ACW (1)</booktitle><ee type="oa">https://doi.org/10.1234/words</ee><ee>https://aclanthology.org/2021.acw-long.1</ee><url>db/conf/acw/acw2021.html#Lin21</url>'
    expect(readText(person(record(fields))).publications).toEqual([
      {
        key: 'conf/acw/Lin21',
        publication: {
          type: 'paper-conference',
          title: 'On Words',
          authors: ['Ada Lin', 'Bo Wäng'],
          issued: '2021',
          venue: 'ACW',
          page: '1-9',
          doi: '10.1234/words',
          links: [{ type: 'paper', url: 'https://aclanthology.org/2021.acw-long.1' }],
        },
      },
    ])
  })

  it('has pages, affiliations and awards, and nothing of namesakes', () => {
    const about = `<note type="affiliation">Word University, Wordtown</note>
<note type="affiliation" label="former">Old University</note>
<note type="award" label="2020">ACW Fellow</note><note type="award" label="long ago">Medal</note>
<url>https://orcid.org/0000-0002-1825-0097</url><url>https://ada.example.org/</url>`
    const { profile, problems } = readText(person('', about))
    expect(profile).toEqual({
      name: { en: { given: 'Ada', family: 'Lin' } },
      affiliations: [{ organization: { en: 'Word University, Wordtown' } }],
      awards: [{ name: { en: 'ACW Fellow' }, date: '2020' }, { name: { en: 'Medal' } }],
      links: [
        { type: 'dblp', url: 'https://dblp.org/pid/12/3456-1' },
        { type: 'orcid', url: 'https://orcid.org/0000-0002-1825-0097' },
        { type: 'other', url: 'https://ada.example.org/' },
      ],
    })
    expect(problems.map(({ code, found }) => [code, found])).toEqual([
      ['unreadable-date', 'Medal: long ago'],
    ])
  })
})

test('a name whose family name is unclear is kept whole and reported', () => {
  const { profile, problems } = readText(
    '<dblpperson name="Ada Maria Smith 0012" pid=""></dblpperson>',
  )
  expect(profile).toEqual({ name: { en: { literal: 'Ada Maria Smith' } } })
  expect(problems).toMatchObject([{ code: 'unsure-name', found: 'Ada Maria Smith' }])
})

describe('a record', () => {
  it('of CoRR is a preprint with its arXiv id', () => {
    const fields =
      '<volume>abs/2105.00001</volume><journal>CoRR</journal><ee>https://doi.org/10.48550/arXiv.2105.00001</ee>'
    expect(paper(fields, { element: 'article', publtype: 'informal' })).toEqual({
      type: 'article',
      title: 'On Words',
      authors: ['Ada Lin', 'Bo Wäng'],
      issued: '2021',
      venue: 'arXiv',
      arxiv: '2105.00001',
    })
  })

  it('of a journal has volume and issue', () => {
    const fields = '<journal>J. Words</journal><volume>4</volume><number>2</number>'
    expect(paper(fields, { element: 'article' })).toMatchObject({
      type: 'article-journal',
      venue: 'J. Words',
      volume: '4',
      issue: '2',
    })
  })

  test.each([
    ['incollection', '', 'chapter'],
    ['book', '', 'book'],
    ['phdthesis', '', 'thesis'],
    ['data', '', 'dataset'],
    ['article', 'software', 'software'],
    ['inproceedings', 'survey', 'paper-conference'],
  ])('<%s> %s is %s', (element, publtype, type) => {
    expect(paper('', { element, publtype })?.type).toBe(type)
  })

  it('that is a book has its publisher, and what it is part of', () => {
    const fields = '<booktitle>Words</booktitle><publisher>A Press</publisher>'
    const book = paper(fields, { element: 'book' })
    expect(book).toMatchObject({ publisher: 'A Press', 'container-title': 'Words' })
    expect(book).not.toHaveProperty('venue')
  })

  it('has a title with tags in it, and keeps three dots at its end', () => {
    const text = person('').replace(
      '<coauthors',
      '<r><article key="a"><author>A</author><title>H<sub>2</sub>O &amp; <i>more</i>...</title><year>2020</year></article></r><coauthors',
    )
    expect(readText(text).publications[0]?.publication.title).toBe('H2O & more...')
  })

  test.each([
    ['an edited volume', { element: 'proceedings' }, 'conf/acw/Lin21 (proceedings)'],
    [
      'a work that was withdrawn',
      { publtype: 'informal withdrawn' },
      'conf/acw/Lin21 (informal withdrawn)',
    ],
  ])('that is %s is reported and left out', (_, options, found) => {
    const { publications, problems } = readText(person(record('', options)))
    expect(publications).toEqual([])
    expect(problems).toMatchObject([{ code: 'not-understood', file: 'person.xml', found }])
  })

  test.each([
    ['a title that is not closed', '<title>Rivers.<title><year>2020</year>'],
    ['a title that is closed as something else', '<title>Rivers.</titel><year>2020</year>'],
    ['a year in a title', '<title>Rivers. <year>2020</year></title>'],
    ['a year that is not closed', '<title>Rivers.</title><year>2020'],
    ['a tag in a title that is not closed', '<title>H<sub>2O.</title><year>2020</year>'],
    ['a record in a field', '<title>Rivers.<article key="x"></article></title><year>2020</year>'],
    ['a quotation mark that is not closed', '<ee type="oa>https://a.org</ee><title x="">R</title>'],
  ])('with %s is reported as broken and makes up nothing', (_, fields) => {
    const broken = `<r><article key="broken"><author>A</author>${fields}</article></r>`
    for (const text of [
      person(broken + record('')),
      `<dblp>${broken}${record('')}</dblp>`.replaceAll(/<\/?r>/gu, ''),
    ]) {
      const { publications, problems } = readText(text)
      expect(publications.map(({ key }) => key)).toEqual(['conf/acw/Lin21'])
      expect(problems).toMatchObject([
        {
          code: 'broken-entry',
          found: expect.stringContaining('<article key="broken">') as string,
        },
      ])
    }
  })

  it('whose frame is not closed is reported as broken', () => {
    const { publications, problems } = readText(
      person(`<r><article key="a"><title>A</title></article>${record('')}`),
    )
    expect(publications).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['broken-entry'])
  })

  it('has all of its title, in the XML of all records too', () => {
    const text =
      '<dblp><article key="a"><title>H<sub>2</sub>O <i>and</i> more</title></article></dblp>'
    expect(readText(text).publications[0]?.publication.title).toBe('H2O and more')
  })

  it('of the person that is broken is reported, and nothing of it is used', () => {
    const { profile, problems } = readText(
      person('', '<note type="affiliation">Uni<url>https://a.org/</url></note>'),
    )
    expect(profile).not.toHaveProperty('affiliations')
    expect(problems.map(({ code }) => code)).toEqual(['broken-entry'])
  })

  it('with an unsafe URL is reported', () => {
    const { problems } = readText(person(record('<ee>javascript:alert(1)</ee>')))
    expect(problems.map(({ code }) => code)).toContain('unsafe-link')
  })
})

test.each([
  ['EMNLP (Findings)', { venue: 'EMNLP', track: 'findings' }],
  ['ACL/IJCNLP (Findings)', { venue: 'ACL/IJCNLP', track: 'findings' }],
  ['ACL (demo)', { venue: 'ACL', track: 'demo' }],
  ['EMNLP (Industry Track)', { venue: 'EMNLP', track: 'industry' }],
  ['ACL (1)', { venue: 'ACL' }],
  ['ICLR (Poster)', { venue: 'ICLR' }],
  ['RepL4NLP@ACL', { venue: 'RepL4NLP@ACL', track: 'workshop' }],
  ['CoRR', { venue: 'arXiv' }],
  ['NeurIPS', { venue: 'NeurIPS' }],
])('the place %s', (text, place) => {
  const { venue, track } = paper(`<booktitle>${text}</booktitle>`) ?? {}
  expect({ venue, track }).toEqual(place)
})

describe('what is not XML of DBLP', () => {
  const BOMB =
    '<!DOCTYPE dblp [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><dblp><article key="k"><title>&b;</title><year>2020</year></article></dblp>'

  test.each([
    ['nothing', ''],
    ['another XML', '<feed><entry/></feed>'],
    ['a page', '<!doctype html><html><body><dblp></body></html>'],
    ['a text that breaks off', person(record('')).slice(0, -200)],
    ['deep nesting', '<a>'.repeat(100_000)],
    ['text', 'words'],
  ])('is reported: %s', (_, text) => {
    const { publications, problems } = readText(text)
    expect(publications).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['not-this-format'])
  })

  it('expands no entities', () => {
    expect(readText(BOMB).publications[0]?.publication.title).toBe('&b;')
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, more) => {
        readText(text)
        readText(`<dblpperson name="${more}">${text}</dblpperson>`)
        readText(person(record(`<ee>${text}</ee><year>${more}</year><pages>${more}</pages>`)))
      }),
    )
  })
})
