import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { readRis } from './read-ris.ts'

function read(text: string) {
  return readRis([{ path: 'papers.ris', text }])
}

function paper(lines: string, type = 'JOUR'): Partial<Publication> {
  const text = `TY  - ${type}\nTI  - A title\nPY  - 2024\n${lines}\nER  - \n`
  return read(text).publications[0]?.publication ?? {}
}

describe('a record', () => {
  it('is read with everything that fits into a bundle', () => {
    const text = `TY  - JOUR
ID  - lin2024
T1  - On words
AU  - Lin, Ada
A1  - King, Martin Luther, Jr.
AU  - The Word Team
PY  - 2024
DA  - 2024/07/28/
JO  - Journal of Words
VL  - 3
IS  - 4
SP  - 11
EP  - 19
SN  - 1234-5678
DO  - https://doi.org/10.1234/w
UR  - https://a.org/x
L1  - https://a.org/x.pdf
AB  - We count.
KW  - words
ER  - `
    expect(read(text)).toEqual({
      profile: {},
      news: [],
      problems: [],
      publications: [
        {
          key: 'lin2024',
          publication: {
            type: 'article-journal',
            title: 'On words',
            authors: ['Ada Lin', { literal: 'The Word Team' }, 'Martin Luther King Jr.'],
            issued: '2024-07-28',
            venue: 'Journal of Words',
            volume: '3',
            issue: '4',
            page: '11-19',
            doi: '10.1234/w',
            links: [
              { type: 'paper', url: 'https://a.org/x' },
              { type: 'pdf', url: 'https://a.org/x.pdf' },
            ],
            abstract: 'We count.',
            ISSN: '1234-5678',
            keyword: 'words',
          },
        },
      ],
    })
  })

  it('keeps what has no field, under its tags', () => {
    const text = 'T1  - B\nDB  - A base\nC1  - x\nC1  - y\nED  - Lin, Ada\nCY  - Beijing'
    expect(paper(text)).toMatchObject({
      editor: ['Ada Lin'],
      'publisher-place': 'Beijing',
      extra: { T1: 'B', DB: 'A base', C1: ['x', 'y'] },
    })
  })

  it.each([
    ['CPAPER', 'paper-conference'],
    ['CONF', 'paper-conference'],
    ['CHAP', 'chapter'],
    ['BOOK', 'book'],
    ['THES', 'thesis'],
    ['RPRT', 'report'],
    ['PAT', 'patent'],
    ['DATA', 'dataset'],
    ['COMP', 'software'],
    ['BLOG', 'post-weblog'],
    ['UNPB', 'article'],
    ['GEN', 'article'],
  ])('of type %s is of type %s', (type, expected) => {
    expect(paper('', type).type).toBe(expected)
  })

  it.each<[string, string, string]>([
    ['2024', '', '2024'],
    ['2024///', '', '2024'],
    ['2024/07//', '', '2024-07'],
    ['2024/07/28/', '', '2024-07-28'],
    ['2024', '2024-07-28', '2024-07-28'],
    ['2024', '2025/01/02', '2024'],
    ['', '2024/07/28', '2024-07-28'],
    ['2024/07//Summer', '', '2024-07'],
  ])('with the year %j and the date %j is of %s', (year, date, expected) => {
    const text = `TY  - JOUR\nTI  - A\nY1  - ${year}\nDA  - ${date}\nER  -`
    expect(read(text).publications[0]?.publication.issued).toBe(expected)
  })

  it('with an invalid year is reported', () => {
    expect(read('TY  - JOUR\nTI  - A\nPY  - in press\nER  - ').problems[0]).toMatchObject({
      code: 'unreadable-date',
      line: 1,
      found: 'in press',
    })
  })

  it('continues in lines without a tag', () => {
    expect(paper('AB  - We count\n  and count\nagain.').abstract).toBe('We count and count again.')
  })

  it('has names without a comma as they are where no name has one', () => {
    expect(paper('AU  - Ada Lin\nAU  - 郑楚杰').authors).toEqual(['Ada Lin', '郑楚杰'])
  })

  it('has its number where its type has it', () => {
    expect(paper('SN  - CN 1', 'PAT').number).toBe('CN 1')
    expect(paper('SN  - 1234-5678\nM1  - 7').number).toBe('7')
  })

  it('is a preprint by its accession number or its DOI', () => {
    expect(paper('AN  - arXiv:2507.18071', 'UNPB')).toMatchObject({
      venue: 'arXiv',
      arxiv: '2507.18071',
    })
    expect(paper('DO  - 10.48550/arXiv.2507.18071', 'UNPB')).not.toHaveProperty('doi')
  })

  it.each([
    ['UR  - javascript:alert(1)', 'unsafe-link'],
    ['TI  - x.pdf', undefined],
  ])('%s', (line, code) => {
    expect(read(`TY  - JOUR\nTI  - A\nPY  - 2024\n${line}\nER  - `).problems[0]?.code).toBe(code)
  })

  it('without a title is reported', () => {
    expect(read('TY  - JOUR\nPY  - 2024\nER  - ').problems).toMatchObject([
      { code: 'broken-entry', line: 1 },
    ])
  })

  it('of an unknown type is read and reported', () => {
    expect(read('TY  - MUSIC\nTI  - A\nPY  - 2024\nER  - ').problems[0]).toMatchObject({
      code: 'not-understood',
    })
  })
})

describe('a file', () => {
  const one = 'TY  - JOUR\nTI  - One\nPY  - 2024\n'
  const two = 'TY  - JOUR\nTI  - Two\nPY  - 2024\nER  - \n'

  it.each([
    ['a byte order mark', `\ufeff${one}ER  - \n${two}`],
    ['line ends of Windows', `${one}ER  - \n\n${two}`.replaceAll('\n', '\r\n')],
    ['an end that is missing', one + two],
    ['the last end missing', `${one}ER  - \n${two.replace('ER  - \n', '')}`],
    ['one space before the dash', `${one}ER  - \n${two}`.replaceAll('  -', ' -')],
    ['words around its records', `Exported today\n${one}ER  - \nEnd\n${two}`],
  ])('with %s is read', (_, text) => {
    expect(read(text).publications.map(({ publication }) => publication.title)).toEqual([
      'One',
      'Two',
    ])
  })

  it('has records of the same title once', () => {
    expect(read(`${one}ER  - \n${one}ER  - `).publications).toHaveLength(1)
  })

  it.each(['', 'no record', '\u0000\u0001', 'ER  - '])('that is %j is reported', (text) => {
    expect(read(text).problems).toMatchObject([{ code: 'not-this-format' }])
  })

  it('of a type that is a word of the language is an article', () => {
    expect(read('TY  - __proto__\nTI  - One\nER  - ').publications).toMatchObject([
      { publication: { type: 'article' } },
    ])
  })

  test('readRis never throws', () => {
    const line = fc.tuple(
      fc.constantFrom('TY', 'TI', 'AU', 'PY', 'DA', 'SP', 'UR', 'ER', 'AN'),
      fc.string(),
    )
    const text = fc.array(
      fc.oneof(
        fc.string(),
        line.map(([tag, value]) => `${tag}  - ${value}`),
      ),
    )
    fc.assert(
      fc.property(text, (lines) => {
        read(['TY  - JOUR', ...lines].join('\n'))
      }),
    )
  })
})

describe('what is in no record', () => {
  it('is reported with its line', () => {
    const text = 'Provider: X\nTY  - BOOK\nTI  - A\nT1  - B\nDO  - 10/x\nER  - \n\nJunk\n'
    expect(read(text).problems).toMatchObject([
      { code: 'not-understood', line: 1, found: 'Provider: X' },
      { code: 'not-understood', line: 8, found: 'Junk' },
      { code: 'invalid-value', line: 2, found: 'doi: 10/x' },
    ])
  })

  it('has the degree of a thesis', () => {
    expect(paper('M3  - PhD thesis', 'THES').genre).toBe('doctoral-thesis')
  })
})

it('reports a file that breaks off', () => {
  const { publications, problems } = read(
    'TY  - BOOK\nTI  - A\nER  - \nTY  - BOOK\nTI  - B\nAU  - Li',
  )
  expect(publications).toHaveLength(2)
  expect(problems).toMatchObject([{ line: 4, expected: 'ER  -' }])
})
