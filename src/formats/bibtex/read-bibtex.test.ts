import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Publication } from '#core/schema/publication.ts'
import { syntheticBibtex } from '#tests/support/formats/synthetic-bibtex.ts'
import { readBibtex } from './read-bibtex.ts'

function read(text: string) {
  return readBibtex([{ path: 'papers.bib', text }])
}

/** The one publication of an entry with these fields. */
function paper(fields: string, type = 'inproceedings'): Partial<Publication> {
  const { publications } = read(`@${type}{key, title = {A title}, year = 2024,\n${fields}\n}`)
  expect(publications).toHaveLength(1)
  return publications[0]?.publication ?? {}
}

function authors(text: string): Publication['authors'] | undefined {
  return paper(`author = {${text}}`).authors
}

function problems(text: string) {
  return read(text).problems.map(({ code, line, found }) => [code, line, found])
}

describe('an entry', () => {
  it('is read with everything that fits into a bundle', () => {
    const text = String.raw`
@inproceedings{lin2024words,
  title     = {{WordBench}: Counting \& Naming},
  author    = {Lin, Ada and {The Word Team}},
  booktitle = {Proceedings of the 9th Conference on Words},
  year      = 2024, month = aug,
  volume    = {2}, number = {7}, pages = {11--19},
  doi       = {https://doi.org/10.1234/words.7},
  abstract  = {We count_words *twice*.},
  selected  = {true},
  keywords  = {words, counting}, publisher = {A press}, editor = {Somebody Else},
}`
    expect(read(text)).toEqual({
      profile: {},
      news: [],
      problems: [],
      publications: [
        {
          key: 'lin2024words',
          publication: {
            type: 'paper-conference',
            title: 'WordBench: Counting & Naming',
            authors: ['Ada Lin', { literal: 'The Word Team' }],
            issued: '2024-08',
            venue: 'Proceedings of the 9th Conference on Words',
            volume: '2',
            number: '7',
            page: '11-19',
            doi: '10.1234/words.7',
            abstract: String.raw`We count_words \*twice\*.`,
            selected: true,
            publisher: 'A press',
            editor: ['Somebody Else'],
            keyword: 'counting, words',
          },
        },
      ],
    })
  })

  it.each([
    ['article', 'article-journal'],
    ['inproceedings', 'paper-conference'],
    ['conference', 'paper-conference'],
    ['incollection', 'chapter'],
    ['inbook', 'chapter'],
    ['book', 'book'],
    ['techreport', 'report'],
    ['report', 'report'],
    ['phdthesis', 'thesis'],
    ['mastersthesis', 'thesis'],
    ['thesis', 'thesis'],
    ['patent', 'patent'],
    ['online', 'post-weblog'],
    ['software', 'software'],
    ['dataset', 'dataset'],
    ['misc', 'article'],
    ['InProceedings', 'paper-conference'],
  ])('@%s is of type %s', (type, expected) => {
    expect(paper('', type).type).toBe(expected)
  })

  it.each([
    ['phdthesis', '', 'doctoral-thesis'],
    ['mastersthesis', '', 'masters-thesis'],
    ['thesis', 'type={bathesis}', 'bachelors-thesis'],
    ['phdthesis', 'type={Thesis}', undefined],
    ['techreport', 'type={PhD}', undefined],
  ])('@%s with %s is for the degree %s', (type, fields, genre) => {
    expect(paper(fields, type).genre).toBe(genre)
  })

  it('of an unknown type is read and reported', () => {
    expect(problems('@poem{x, title={A}, year=2024}')).toEqual([['not-understood', 1, '@poem']])
  })
})

describe('titles', () => {
  it.each([
    ['braces', '{{A {LLM} for {NLP}}}', 'A LLM for NLP'],
    ['quotation marks', String.raw`"A {"}quoted{"} word"`, 'A "quoted" word'],
    [
      'accents',
      String.raw`{\'Etude of na{\"\i}ve {\v S}t\v{e}p\'an, Stra{\ss}e, \O re, \l, \'\i}`,
      'Étude of naïve Štěpán, Straße, Øre, ł, í',
    ],
    ['special signs', String.raw`{50\% of C\# \& A\_1 \{x\} \$5}`, '50% of C# & A_1 {x} $5'],
    ['dashes and quotes', "{``One'' -- two --- three}", '“One” – two — three'],
    ['emphasis', String.raw`{On \emph{E. coli} and {\it x}}`, 'On E. coli and x'],
    [
      'mathematics, as TeX',
      String.raw`{An $O(n\log n)$ way to $\ell_2$}`,
      String.raw`An $O(n\log n)$ way to $\ell_2$`,
    ],
    ['other signs for mathematics', String.raw`{A \(x<y\) and $$z$$}`, 'A $x<y$ and $z$'],
    ['a dollar alone', '{Less than $5}', 'Less than $5'],
    ['a per cent sign that should have a backslash', '{A 5% gain}', 'A 5% gain'],
    ['angle brackets', '{a <T> b < c}', 'a <T> b < c'],
    ['HTML of a publisher', '{A <i>little</i> R&amp;D}', 'A little R&D'],
    ['a script as text', '{<script>alert(1)</script>}', '<script>alert(1)</script>'],
    ['logos', String.raw`{\LaTeX{} and \BibTeX\ for all}`, 'LaTeX and BibTeX for all'],
    ['line breaks', '{One\n   two}', 'One two'],
    ['Chinese', '{过程奖励模型}', '过程奖励模型'],
    ['an acronym in brackets', '{大模型（LLM）}', '大模型（LLM）'],
    ['both languages', '{A Study of Words (词语研究)}', { en: 'A Study of Words', zh: '词语研究' }],
    [
      'both languages, Chinese first',
      '{词语研究（A Study of Words）}',
      { en: 'A Study of Words', zh: '词语研究' },
    ],
    ['macros', 'acm # { and more}', 'Association and more'],
  ])('with %s', (_, title, expected) => {
    const text = `@string{acm = {Association}}\n@article{x, title = ${title}, year = 2024}`
    expect(read(text).publications[0]?.publication.title).toEqual(expected)
  })

  it('have their subtitle', () => {
    const text = '@book{x, title={Words}, subtitle={A history}, year=2024}'
    expect(read(text).publications[0]?.publication.title).toBe('Words: A history')
  })

  it('keep a command of the author’s own, which is reported', () => {
    const { publications, problems } = read(
      String.raw`@misc{x, title={\ours: A method}, year=2024}`,
    )
    expect(publications[0]?.publication.title).toBe(String.raw`\ours: A method`)
    expect(problems).toMatchObject([{ code: 'not-understood', line: 1, found: String.raw`\ours` }])
  })

  it('that are names of files are ignored', () => {
    expect(problems('@misc{x, title={main-final.pdf}, year=2024}')).toEqual([
      ['placeholder', 1, 'main-final.pdf'],
      ['broken-entry', 1, 'x'],
    ])
  })
})

describe('authors', () => {
  it.each<[string, string, Publication['authors']]>([
    ['in both orders', 'Ada Lin and Reed, Tom', ['Ada Lin', 'Tom Reed']],
    [
      'with particles',
      'Ludwig van Beethoven and de la Cruz, Juan',
      ['Ludwig van Beethoven', 'Juan de la Cruz'],
    ],
    ['with suffixes', 'King, Jr., Martin Luther', ['Martin Luther King Jr.']],
    [
      'with accents',
      String.raw`Fran{\c c}ois {\'E}mile and {\AA}str{\"o}m, J.`,
      ['François Émile', 'J. Åström'],
    ],
    ['with extended names', 'family=Vries, given=Jan, prefix=de', ['Jan de Vries']],
    ['of one word', 'Suharto', ['Suharto']],
    [
      'that are organizations',
      '{Qwen Team} and {01.AI} and {Barnes and Noble}',
      [{ literal: 'Qwen Team' }, { literal: '01.AI' }, { literal: 'Barnes and Noble' }],
    ],
    [
      'in Chinese',
      '郑楚杰 and 彭, 儒 and 欧阳 修 and {黄民烈} and 方，毅',
      ['郑楚杰', '彭儒', '欧阳修', '黄民烈', '方毅'],
    ],
    ['that are Chinese organizations', '{通义千问团队}', [{ literal: '通义千问团队' }]],
    [
      'with stars',
      'Ada Lin* and Reed*, Tom and Bo Wu',
      [{ name: 'Ada Lin', equal: true }, { name: 'Tom Reed', equal: true }, 'Bo Wu'],
    ],
    [
      'with stars as TeX',
      String.raw`Ada Lin$^*$ and Tom Reed$^{\ast}$ and Bo Wu\textsuperscript{*}`,
      [
        { name: 'Ada Lin', equal: true },
        { name: 'Tom Reed', equal: true },
        { name: 'Bo Wu', equal: true },
      ],
    ],
    [
      'with daggers',
      String.raw`Ada Lin† and Tom Reed$^\dagger$`,
      [
        { name: 'Ada Lin', equal: true },
        { name: 'Tom Reed', equal: true },
      ],
    ],
    [
      'with figures for affiliations',
      String.raw`Ada Lin$^{1,2}$ and Tom Reed\textsuperscript{2}`,
      ['Ada Lin', 'Tom Reed'],
    ],
    [
      'with a letter for correspondence',
      'Ada Lin and Tom Reed✉',
      ['Ada Lin', { name: 'Tom Reed', corresponding: true }],
    ],
  ])('%s', (_, text, expected) => {
    expect(authors(text)).toEqual(expected)
  })

  it('with an unexplained mark are reported', () => {
    expect(problems(`@misc{x, title={A}, year=2024, author={Ada Lin and Tom Reed†}}`)).toEqual([
      ['not-understood', 1, 'Tom Reed†'],
    ])
  })

  it('"and others" is not an author, and is reported', () => {
    const text = '@misc{x, title={A}, year=2024, author={Ada Lin and others}}'
    expect(read(text).publications[0]?.publication.authors).toEqual(['Ada Lin'])
    expect(problems(text)).toEqual([['some-authors', 1, 'Ada Lin and others']])
  })

  it('may be several hundred', () => {
    const names = Array.from({ length: 700 }, (_, at) => `Family${at}, Given`)
    expect(authors(names.join(' and '))).toHaveLength(700)
  })

  it('may be missing', () => {
    expect(paper('').authors).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['year = 2024', '2024'],
    ['year = {2024}, month = jul', '2024-07'],
    ['year = {2024}, month = {July}', '2024-07'],
    ['year = {2024}, month = 7', '2024-07'],
    ['year = {2024}, month = jul # "~4"', '2024-07-04'],
    ['year = {2024}, month = {7}, day = {4}', '2024-07-04'],
    ['date = {2024-07-28}', '2024-07-28'],
    ['date = {2024-07}', '2024-07'],
    ['date = {2024-07-28T10:00:00Z}', '2024-07-28'],
    ['date = {2024-07/2024-09}', '2024-07'],
  ])('%s is %s', (fields, expected) => {
    const { publications, problems } = read(`@misc{x, title={A}, ${fields}}`)
    expect(problems).toEqual([])
    expect(publications[0]?.publication.issued).toBe(expected)
  })

  it.each([
    ['year = {2024}, month = {13}', '2024', '2024 13'],
    ['year = {2024}, month = {Spring}', '2024', '2024 Spring'],
    ['date = {2023-02-30}', '2023-02', '2023-02-30'],
  ])('%s is %s and reported', (fields, expected, found) => {
    const { publications, problems } = read(`@misc{x, title={A}, ${fields}}`)
    expect(publications[0]?.publication.issued).toBe(expected)
    expect(problems).toMatchObject([{ code: 'unreadable-date', line: 1, found }])
  })

  it.each(['{to appear}', '{20xx}', '{24}'])('year = %s is reported and never guessed', (year) => {
    const { publications, problems } = read(`@misc{x, title={A}, year = ${year}}`)
    expect(problems[0]).toMatchObject({ code: 'unreadable-date', found: year.slice(1, -1) })
    expect(publications.map(({ publication }) => publication.issued ?? '')).not.toContain('2024')
  })
})

describe('places', () => {
  it.each<[string, string, string, Partial<Publication>]>([
    [
      'a conference',
      'inproceedings',
      'booktitle={Conf on Words}, publisher={A press}',
      { venue: 'Conf on Words' },
    ],
    [
      'a journal',
      'article',
      'journal={J. Words}, volume={3}, number={4}, eid={e7}',
      { venue: 'J. Words', volume: '3', issue: '4', number: 'e7' },
    ],
    ['a journal of BibLaTeX', 'article', 'journaltitle={J. Words}', { venue: 'J. Words' }],
    ['a journal that BibTeX defines', 'article', 'journal=jacm', { venue: 'Journal of the ACM' }],
    [
      'Findings',
      'inproceedings',
      'booktitle={Findings of the Association for Computational Linguistics: EMNLP 2024}',
      { venue: 'EMNLP', track: 'findings' },
    ],
    ['a university', 'phdthesis', 'school={A university}', { venue: 'A university' }],
    [
      'an office',
      'patent',
      'holder={{An office}}, number={CN 1}',
      { venue: 'An office', number: 'CN 1' },
    ],
    ['an institute', 'techreport', 'institution={A \\& B}', { venue: 'A & B' }],
    [
      'a blog',
      'article',
      'journal={Team Blog}, url={https://a.org/post}',
      {
        type: 'post-weblog',
        venue: 'Team Blog',
        links: [{ type: 'blog', url: 'https://a.org/post' }],
      },
    ],
    ['a meeting', 'unpublished', 'eventtitle={A meeting}', { type: 'speech', venue: 'A meeting' }],
    [
      'the badge where there is nothing else',
      'inproceedings',
      'abbr={ICMR 2024 Oral}',
      { venue: 'ICMR 2024', awards: ['oral'] },
    ],
    [
      'an address of how it was published',
      'misc',
      String.raw`howpublished={\url{https://a.org/x}}`,
      { links: [{ type: 'paper', url: 'https://a.org/x' }] },
    ],
  ])('%s', (_, type, fields, expected) => {
    expect(paper(fields, type)).toMatchObject(expected)
  })

  it.each<[string, string, string]>([
    ['an eprint', 'misc', 'eprint={2507.18071}, archiveprefix={arXiv}'],
    ['an eprint with its version', 'misc', 'eprint={2507.18071v2}, eprinttype={arxiv}'],
    ['a journal', 'article', 'journal={arXiv preprint arXiv:2507.18071}'],
    ['DBLP', 'article', 'journal={CoRR}, volume={abs/2507.18071}'],
    ['a DOI', 'misc', 'doi={10.48550/arXiv.2507.18071}'],
    ['an address', 'misc', 'url={https://arxiv.org/abs/2507.18071}'],
    ['the address of its file', 'misc', 'pdf={https://arxiv.org/pdf/2507.18071v1.pdf}'],
    ['a field of al-folio', 'misc', 'arxiv={2507.18071}'],
  ])('a preprint by %s', (_, type, fields) => {
    expect(paper(fields, type)).toEqual({
      type: 'article',
      title: 'A title',
      authors: [],
      issued: '2024',
      venue: 'arXiv',
      arxiv: '2507.18071',
    })
  })

  it.each([
    '10.1234/a_b(7)',
    'doi:10.1234/a_b(7)',
    'DOI 10.1234/a_b(7)',
    'https://doi.org/10.1234/a_b(7)',
    'http://dx.doi.org/10.1234/a_b(7)',
    String.raw`10.1234/a\_b(7)`,
    'https://doi.org/10.1234%2Fa_b(7)',
  ])('a DOI as %s', (doi) => {
    expect(paper(`doi = {${doi}}`).doi).toBe('10.1234/a_b(7)')
  })
})

describe('links', () => {
  it('have the types of their fields, in the order of the entry', () => {
    const text = `code={https://github.com/a/b}, html={https://a.org/x}, pdf={https://a.org/x.pdf},
      slides={https://a.org/s}, video={https://a.org/v}, poster={https://a.org/p}, blog={https://a.org/b},
      model={https://a.org/m}, data={https://a.org/d}, demo={https://a.org/e}, website={https://a.org/w},
      supp={/assets/supp.zip}, bibtex_show={true}, dimensions={true}, preview={x.png}, dataset={true}`
    expect(paper(text).links).toEqual([
      { type: 'code', url: 'https://github.com/a/b' },
      { type: 'paper', url: 'https://a.org/x' },
      { type: 'pdf', url: 'https://a.org/x.pdf' },
      { type: 'slides', url: 'https://a.org/s' },
      { type: 'video', url: 'https://a.org/v' },
      { type: 'poster', url: 'https://a.org/p' },
      { type: 'blog', url: 'https://a.org/b' },
      { type: 'model', url: 'https://a.org/m' },
      { type: 'data', url: 'https://a.org/d' },
      { type: 'demo', url: 'https://a.org/e' },
      { type: 'other', url: 'https://a.org/w', label: { en: 'Website', zh: '项目主页' } },
      { type: 'other', url: '/assets/supp.zip', label: { en: 'Supplement', zh: '补充材料' } },
    ])
  })

  it.each([
    ['javascript:alert(1)'],
    ['paper.pdf'],
    ['../../secret.pdf'],
    ['file:///etc/passwd'],
    ['//a.org/x'],
  ])('%s is reported and not kept', (url) => {
    const { publications, problems } = read(`@misc{x, title={A}, year=2024, pdf={${url}}}`)
    expect(publications[0]?.publication.links).toBeUndefined()
    expect(problems).toEqual([{ code: 'unsafe-link', file: 'papers.bib', line: 1, found: url }])
  })

  it('with LaTeX escapes are the plain URLs', () => {
    expect(paper(String.raw`url={https://a.org/\~{}x/a\_b\%20c\#d?e=1&f=%2F}`).links).toEqual([
      { type: 'paper', url: 'https://a.org/~x/a_b%20c#d?e=1&f=%2F' },
    ])
  })
})

describe('distinctions', () => {
  it.each<[string, Publication['awards']]>([
    ['award={Oral}', ['oral']],
    ['award={Spotlight (5%)}', [{ kind: 'spotlight', note: '5%' }]],
    ['award={SAC Award}', ['sac-award']],
    ['award_name={Best Paper Award}', ['best-paper']],
    ['abbr={CCMT 2019 Best Paper Candidates}', ['best-paper-candidate']],
    ['note={Oral presentation}', ['oral']],
    ['award={Oral; Outstanding Paper}', ['oral', 'outstanding-paper']],
    ['award={true}, abbr={ACL}', undefined],
  ])('%s', (fields, expected) => {
    const read = paper(fields)
    expect(read.awards).toEqual(expected)
    expect(read.note).toBeUndefined()
  })

  it('that a bundle does not have are reported', () => {
    expect(problems('@misc{x, title={A}, year=2024, award={Golden Pen}}')).toEqual([
      ['invalid-value', 1, 'award: Golden Pen'],
    ])
  })

  it('a note stays a note', () => {
    expect(paper('note={Impact factor: 5.6}').note).toBe('Impact factor: 5.6')
  })
})

describe('entries that belong together', () => {
  it('have the fields of their volume, which is not a separate work', () => {
    const text = `
@inproceedings{a, title={A}, author={Ada Lin}, pages={1--2}, crossref={WORDS24}}
@proceedings{words24, title={Proceedings of Words}, year={2024}, month=aug, editor={E. Ditor}, doi={10.1234/volume}, url={https://a.org/volume}}`
    expect(read(text).publications).toEqual([
      {
        key: 'a',
        publication: {
          type: 'paper-conference',
          title: 'A',
          authors: ['Ada Lin'],
          issued: '2024-08',
          venue: 'Proceedings of Words',
          page: '1-2',
          editor: ['E. Ditor'],
        },
      },
    ])
  })

  it('keep their own fields', () => {
    const text = `@inproceedings{a, title={A}, booktitle={Own}, year=2023, crossref={b}}
@proceedings{b, title={B}, year=2024}`
    expect(read(text).publications[0]?.publication).toMatchObject({ venue: 'Own', issued: '2023' })
  })

  it('of which a volume is not there are read as they are', () => {
    expect(read('@article{a, title={A}, year=2024, crossref={a}}').publications).toHaveLength(1)
    expect(read('@article{a, title={A}, year=2024, crossref={b}}').publications).toHaveLength(1)
  })
})

describe('keys', () => {
  it('of different papers that are the same are made distinct', () => {
    const text =
      '@misc{x, title={One}, year=2024}\n@misc{x, title={Two}, year=2024}\n@misc{x, title={Three}, year=2024}'
    expect(read(text).publications.map(({ key }) => key)).toEqual(['x', 'x#2', 'x#3'])
  })

  it('of the same paper twice are one, with the fields of both', () => {
    const text =
      '@misc{x, title={One}, year=2024}\n@misc{x, title={ONE}, year=2023, doi={10.1234/x}}'
    expect(read(text).publications).toMatchObject([
      { key: 'x', publication: { title: 'One', issued: '2024', doi: '10.1234/x' } },
    ])
  })

  it.each([
    ['@misc{title={A Study}, year=2024}', 'a study'],
    ['@misc{, title={A Study}, year=2024, doi={10.1234/x}}', '10.1234/x'],
    ['@misc{, title={A Study}, year=2024, eprint={2507.18071}}', 'arXiv:2507.18071'],
    ['@misc{王2024:a/b+c, title={A}, year=2024}', '王2024:a/b+c'],
  ])('that are missing: %s', (text, expected) => {
    expect(read(text).publications.map(({ key }) => key)).toEqual([expected])
  })
})

describe('a field that is there twice', () => {
  it('has its first value, and the other is reported', () => {
    const text =
      '@misc{x, title={A}, year=2024, url={https://a.org/1}, url={https://a.org/2}, year=2024}'
    expect(read(text).publications[0]?.publication.links).toHaveLength(1)
    expect(problems(text)).toEqual([['not-understood', 1, 'url = {https://a.org/2}']])
  })
})

const good = (name: string) => `@misc{${name}, title={${name}}, year=2024}`

describe('a broken file', () => {
  it.each([
    ['a comma is missing', '@misc{bad,\n title={X}\n year=2024\n}'],
    ['a brace is missing', '@misc{bad,\n title={X,\n year=2024\n}'],
    ['the last brace is missing', '@misc{bad,\n title={X},\n year=2024'],
    ['an equals sign is missing', '@misc{bad,\n title {X},\n year=2024\n}'],
    ['a value is missing', '@misc{bad,\n title=,\n year=2024\n}'],
    ['a quotation mark is missing', '@misc{bad,\n title="X,\n year=2024\n}'],
    ['the title is missing', '@misc{bad,\n year=2024\n}'],
    ['everything is missing', '@misc{}'],
  ])('is read but for the entry in which %s', (_, bad) => {
    const { publications, problems } = read(
      `${good('one')}\n\n${bad}\n\n${good('two')}\n${good('three')}`,
    )
    expect(publications.map(({ key }) => key)).toEqual(['one', 'two', 'three'])
    expect(problems).toMatchObject([{ code: 'broken-entry', file: 'papers.bib', line: 3 }])
  })

  it('reports fields that are outside because of an extra brace', () => {
    const text = `${good('one')}\n@misc{x, title={A}},\n  author={Ada Lin},\n year=2024\n}\n${good('two')}`
    expect(problems(text)).toContainEqual(['not-understood', 3, 'author={Ada Lin}, year=2024 }'])
    expect(read(text).publications.map(({ key }) => key)).toContain('two')
  })

  it('reports a broken @string and a missing one', () => {
    expect(problems(`@string{acl}\n${good('one')}`)).toEqual([['broken-entry', 1, '@string{acl}']])
    const [problem] = read('@article{x, title={A}, year=2024, journal=tacl}').problems
    expect(problem).toMatchObject({ code: 'not-understood', line: 1 })
    expect(problem?.found).toContain('tacl')
  })

  it.each([
    ['is empty', ''],
    ['has no entry', 'Dear reader,\nwrite to me@example.org'],
    ['is binary', '\u0000\u0001PK\u0003\u0004'],
  ])('that %s is reported', (_, text) => {
    expect(problems(text).map(([code]) => code)).toEqual(['not-this-format'])
  })

  it.each([
    ['front matter', `---\n---\n\n${good('one')}`],
    ['a byte order mark', `\ufeff${good('one')}`],
    ['line ends of Windows', `\r\n@misc{one,\r\n title={one},\r\n year=2024\r\n}\r\n`],
    ['a comment', `@comment{${good('hidden')}}\n@comment jabref {\n${good('one')}`],
    ['a line that is commented out', `% ${good('hidden')}\n${good('one')}`],
    ['a preamble', String.raw`@preamble{"\newcommand{\x}{y}"}` + `\n${good('one')}`],
    ['round brackets', '@misc(one, title={one}, year=2024)'],
    ['a field commented out', '@misc{one, title={one},\n % pdf={x.pdf},\n year=2024}'],
    ['other entries on the line', `${good('one')}@comment{x}`],
  ])('with %s is read', (_, text) => {
    expect(read(text)).toMatchObject({ publications: [{ key: 'one' }], problems: [] })
  })

  test('readBibtex never throws', () => {
    const piece = fc.constantFrom(
      ...'@article{ @string{ @comment{ title author year = { } {} " , # $ % \\ \\" \\url{ and \n ( ) 2024 x 郑 \uE000 <b> &amp;'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
    )
    fc.assert(
      fc.property(text, (written) => {
        read(written)
      }),
      { numRuns: 300 },
    )
  })
})

describe('real files', () => {
  it.each([
    ['chujie-zheng.papers.bib', 24, 0],
    ['ru-peng.papers.bib', 18, 2],
  ])('%s contains %i papers and %i problems', (name, papers, count) => {
    const text = readFileSync(`tests/fixtures/import/seeds/${name}`, 'utf8')
    const { publications, problems } = read(text)
    expect(publications).toHaveLength(papers)
    expect(problems).toHaveLength(count)
  })
})

describe('large files', () => {
  it('are read in linear time', () => {
    const seconds = (entries: number) => {
      const text = syntheticBibtex(entries)
      const start = process.cpuUsage().user
      expect(read(text)).toMatchObject({ problems: [], publications: { length: entries } })
      return process.cpuUsage(undefined).user - start
    }
    seconds(100)
    expect(seconds(1_200)).toBeLessThan(12 * seconds(300))
  })

  it.each([
    ['signs without entries', '@'.repeat(200_000)],
    ['unclosed entries', '@a{'.repeat(20_000)],
    ['unclosed braces', `@a{x, title = ${'{'.repeat(100_000)}`],
    ['dollars', `@a{x, title = {${'$ '.repeat(20_000)}}}`],
  ])('of %s end', (_, text) => {
    expect(read(text).publications.length).toBeLessThan(2)
  })
})
