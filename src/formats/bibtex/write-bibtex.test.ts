import { parse } from '@retorquere/bibtex-parser'
import { describe, expect, it } from 'vitest'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { citationCases } from '#tests/support/citations/citation-cases.ts'
import {
  expectedEntry,
  readWithCitationJs,
  readWithRetorquere,
} from '#tests/support/formats/bibtex-readers.ts'
import { siteItems } from '#tests/support/site/compiled-data.ts'
import { writeBibtex } from './write-bibtex.ts'

const paper: CslItem = {
  id: 'zheng2025processbench',
  type: 'paper-conference',
  title: 'ProcessBench: Identifying Errors',
  language: 'en',
  author: [{ family: 'Zheng', given: 'Chujie' }, { literal: 'Qwen Team' }],
  issued: { 'date-parts': [[2025, 7, 28]] },
  'container-title': 'Annual Meeting',
  page: '1950-1959',
  URL: 'https://example.org/a_b?c=1&d#e',
  custom: { arxiv: '2412.06559' },
}

describe('writeBibtex', () => {
  it('writes an entry that people can read', () => {
    expect(writeBibtex([paper])).toBe(
      [
        '@inproceedings{zheng2025processbench,',
        '  title         = {{ProcessBench}: Identifying Errors},',
        '  author        = {Zheng, Chujie and {Qwen Team}},',
        '  year          = {2025},',
        '  month         = jul,',
        '  booktitle     = {Annual Meeting},',
        '  pages         = {1950--1959},',
        '  url           = {https://example.org/a_b?c=1&d#e},',
        '  eprint        = {2412.06559},',
        '  archiveprefix = {arXiv},',
        '}',
        '',
      ].join('\n'),
    )
  })

  it.each(['bibtex', 'biblatex'] as const)('has no date in %s if none is known', (dialect) => {
    const { issued: _, ...undated } = paper
    const text = writeBibtex([undated], dialect)
    expect(text).not.toMatch(/^ {2}(?:year|month|date) /mu)
    expect(readWithRetorquere(text)).toMatchObject([{ key: paper.id, date: [] }])
  })

  it('writes BibLaTeX with whole dates, its own names of fields, and the language', () => {
    const text = writeBibtex([{ ...paper, title: '论文', language: 'zh' }], 'biblatex')
    expect(text).toMatch(/^ {2}date +=/mu)
    expect(text).toContain('{2025-07-28}')
    expect(text).toMatch(/eprinttype += \{arXiv\}/u)
    expect(text).toMatch(/langid += \{chinese\}/u)
  })

  it.each([
    ['article', 'misc', 'online'],
    ['article-journal', 'article', 'article'],
    ['report', 'techreport', 'report'],
    ['thesis', 'phdthesis', 'thesis'],
    ['patent', 'misc', 'patent'],
    ['dataset', 'misc', 'dataset'],
    ['software', 'misc', 'software'],
    ['post-weblog', 'misc', 'online'],
  ] as const)('writes a work of type %s as @%s or @%s', (type, bibtex, biblatex) => {
    expect(writeBibtex([{ ...paper, type }])).toMatch(new RegExp(`^@${bibtex}\\{`, 'u'))
    expect(writeBibtex([{ ...paper, type }], 'biblatex')).toMatch(
      new RegExp(`^@${biblatex}\\{`, 'u'),
    )
  })

  it.each([
    ['Doctoral dissertation', 'phdthesis', undefined, 'phdthesis'],
    ['硕士学位论文', 'mastersthesis', undefined, 'mathesis'],
    ['Bachelor’s thesis', 'mastersthesis', 'Bachelor', 'bathesis'],
    [undefined, 'phdthesis', 'Thesis', 'Thesis'],
  ])('writes a thesis of the kind %s as @%s', (genre, entry, type, kind) => {
    const thesis = { ...paper, type: 'thesis', ...(genre !== undefined && { genre }) } as const
    const bibtex = writeBibtex([thesis])
    expect(bibtex).toMatch(new RegExp(`^@${entry}\\{`, 'u'))
    expect(/^ {2}type +=.*?(\w+)/mu.exec(bibtex)?.[1]).toBe(type)
    const biblatex = writeBibtex([thesis], 'biblatex')
    expect(/^ {2}type +=.*?(\w+)/mu.exec(biblatex)?.[1]).toBe(kind)
  })

  it('has the school of a thesis', () => {
    const thesis = writeBibtex([{ ...paper, type: 'thesis', publisher: 'A university' }])
    expect(thesis).toMatch(/school += \{A university\}/u)
  })

  it('writes the issue of a journal as its number, and the number of an article as its eid', () => {
    const article = { ...paper, type: 'article-journal', issue: '4', number: 'e12' } as const
    expect(writeBibtex([article])).toMatch(/number += \{4\},\n {2}eid +=/u)
  })

  it('does not repeat the arXiv id as a number', () => {
    expect(writeBibtex([{ ...paper, type: 'article', number: 'arXiv:2412.06559' }])).not.toMatch(
      /number +=/u,
    )
  })

  it('leaves nothing in a URL that is special in TeX', () => {
    const text = writeBibtex([
      {
        ...paper,
        DOI: '10.1234/a}b^^5cinput{x}',
        URL: 'https://a.org/^^5cx\\',
        custom: { arxiv: '} x' },
      },
    ])
    expect(text).toContain('{10.1234/a%7Db%5E%5E5cinput%7Bx%7D}')
    expect(text).toContain('{https://a.org/%5E%5E5cx%5C}')
    expect(text).toContain('{%7D%20x}')
  })

  it('is empty without items', () => {
    expect(writeBibtex([])).toBe('')
  })
})

describe('braces', () => {
  it('keep capitals where a reader puts titles in small letters', () => {
    const title = 'How LLM Judges and ProcessBench Rate GPT-4o in QwQ-32B'
    const { entries } = parse(writeBibtex([{ ...paper, title }]))
    expect(entries[0]?.fields['title']?.replaceAll(/<[^>]+>/gu, '')).toBe(
      'How LLM judges and ProcessBench rate GPT-4o in QwQ-32B',
    )
  })
})

const HOSTILE = [
  '100% of C# & C_1 ~ ^ {braces} \\ back',
  'Price: $5 and $6',
  'LLM, mT5 and ProcessBench at GPT-4o',
  '过程奖励模型 𠮷 😀',
  'Naïve Łukasz – “quoted”',
  'a <T> b',
].map((title, at) => ({ ...paper, id: `hostile${at}`, title }))

/** Each of them has planted a paper, or destroyed its entry or the file, in one program or another. */
const PLANTS = [
  String.raw`A bound $}, note = {x}\n}\n@article{evil, title = {Planted}, x = {$`,
  'A bound }\n@article{evil, title = {Planted}}',
  'Cost is $}$ here',
  'Cost is { here',
  String.raw`T $\input{/etc/passwd}\write18{id}$`,
  '@article{evil, title = {Planted}}',
  'a $$ b $x$ \\',
  String.raw`$\left\{ x \right.$`,
].map((title, at) => ({ ...paper, id: `plant${at}`, title }))

const NAMES: CslItem = {
  ...paper,
  author: [
    { family: 'Smith and Jones', given: 'Ada' },
    { family: 'Li, Jr', given: 'Bo and Co' },
    { literal: 'others' },
    { literal: 'Rivers and Lakes' },
    { family: 'and' },
    { family: '} and {', given: '\\' },
    { family: 'family=Evil', given: 'given=x' },
  ],
}

const many = {
  ...paper,
  id: 'many',
  author: Array.from({ length: 100 }, (_, at) => ({ family: `Family${at}`, given: 'José' })),
}

describe.each([
  ['@retorquere/bibtex-parser', readWithRetorquere],
  ['@citation-js/plugin-bibtex', readWithCitationJs],
] as const)('%s reads back', (_, read) => {
  it.each([
    ['special signs in titles', HOSTILE],
    ['a hundred authors', [many]],
    ['names with words and signs that part names', [NAMES]],
    ['names in two scripts, with particles, suffixes and accents', namesInCases()],
  ] as const)('%s', (_name, items) => {
    expect(read(writeBibtex(items))).toEqual(items.map(expectedEntry))
  })

  it.each(PLANTS.map((item) => [item.title, item]))('one work and no other: %s', (_title, item) => {
    for (const dialect of ['bibtex', 'biblatex'] as const) {
      const text = writeBibtex([item, { ...paper, id: 'next', title: 'Next' }], dialect)
      expect(read(text).map(({ key }) => key)).toEqual([item.id, 'next'])
      expect(text.match(/^@/gmu)).toHaveLength(2)
      expect(text.match(/\{/gu)).toHaveLength(text.match(/\}/gu)?.length ?? 0)
    }
  })

  it('all papers of this site', async () => {
    const items = await siteItems()
    expect(items.length).toBeGreaterThan(40)
    expect(read(writeBibtex(items))).toEqual(items.map(expectedEntry))
  })
})

function namesInCases(): CslItem[] {
  return citationCases()
    .filter(({ type, author }) => type === 'article-journal' && author.length === 8)
    .map((item, at) => ({ ...item, id: `names${at}` }))
}
