import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { IMPORTERS } from '#formats/importers.ts'
import { EXPORT_FORMATS } from '#formats/export-formats.ts'
import { type Fact, FACTS, FORMATS } from '#tests/support/formats/bibliography-formats.ts'
import {
  type FieldTable,
  readPersonFields,
  readPublicationFields,
  writtenPersonFields,
  writtenPublicationFields,
} from '#tests/support/formats/field-tables.ts'

const FACT_NAMES: Readonly<Record<Fact, Readonly<Record<Locale, string>>>> = {
  type: { en: 'type', zh: '类型' },
  degree: { en: 'degree', zh: '学位' },
  title: { en: 'title', zh: '标题' },
  language: { en: 'language', zh: '语言' },
  authors: { en: 'authors', zh: '作者' },
  organisations: { en: 'organizations', zh: '机构作者' },
  year: { en: 'year', zh: '年' },
  month: { en: 'month', zh: '月' },
  day: { en: 'day', zh: '日' },
  venue: { en: 'venue', zh: '会议/期刊' },
  place: { en: 'place', zh: '出版地' },
  edition: { en: 'edition', zh: '版本' },
  series: { en: 'series', zh: '丛书' },
  editors: { en: 'editors', zh: '编者' },
  translators: { en: 'translators', zh: '译者' },
  volume: { en: 'volume', zh: '卷' },
  issue: { en: 'issue', zh: '期' },
  page: { en: 'pages', zh: '页码' },
  number: { en: 'number', zh: '编号' },
  doi: { en: 'DOI', zh: 'DOI' },
  address: { en: 'URL', zh: '网址' },
  arxiv: { en: 'arXiv id', zh: 'arXiv 编号' },
}

const READ = [
  'BibTeX',
  'CSL-JSON',
  'RIS',
  'Zotero',
  'DBLP',
  'OpenAlex',
  'ORCID',
  'JSON Résumé',
  'homepage',
]
const READ_OF_PERSONS = ['homepage', 'JSON Résumé', 'ORCID', 'DBLP']
/** Their records contain works only. */
const OF_WORKS = READ.filter((format) => !READ_OF_PERSONS.includes(format))
const LISTS = ['bibtex', 'biblatex', 'ris', 'csl-json']
const CVS = ['json-resume', 'markdown', 'latex']

const READ_PAPERS = readPublicationFields()
const WRITTEN_PAPERS = writtenPublicationFields()
const READ_PERSONS = readPersonFields()
const WRITTEN_PERSONS = writtenPersonFields()

describe.each(LOCALES)('docs/%s/importing.md', (locale) => {
  const rows = tableRows(readFileSync(`docs/${locale}/importing.md`, 'utf8'))

  test('names every format that can be read', () => {
    const names = rows.flatMap((row) => row.split('|')).join(' ')
    const missing = IMPORTERS.filter(({ format }) => !names.includes(`\`${format}\``))
    expect(missing.map(({ format }) => format)).toEqual([])
  })

  test('lists the fields of a publication that each format reads', () => {
    expect(rows).toEqual(expect.arrayContaining(rowsOf(READ_PAPERS, READ)))
  })

  test('lists the fields of a person that each format gives', () => {
    expect(rows).toEqual(expect.arrayContaining(rowsOf(READ_PERSONS, READ_OF_PERSONS)))
    const others = [...READ_PERSONS].filter(([field]) => field !== 'publications')
    for (const format of OF_WORKS)
      expect(others.filter(([, formats]) => formats.has(format))).toEqual([])
  })
})

describe.each(LOCALES)('docs/%s/exporting.md', (locale) => {
  const rows = tableRows(readFileSync(`docs/${locale}/exporting.md`, 'utf8'))

  test('has a column for every format that can be written', () => {
    expect([...LISTS, ...CVS].sort()).toEqual([...EXPORT_FORMATS].sort())
    const header = [...LISTS, ...CVS].map((format) => `\`${format}\``).join('|')
    expect(rows.some((row) => row.endsWith(header))).toBe(true)
  })

  test('lists the fields of a publication that each format writes', () => {
    expect(rows).toEqual(expect.arrayContaining(rowsOf(WRITTEN_PAPERS, [...LISTS, ...CVS])))
  })

  test('lists the fields of a person that each format writes', () => {
    expect(rows).toEqual(expect.arrayContaining(rowsOf(WRITTEN_PERSONS, CVS)))
  })

  test('lists what comes back when a list is read again', () => {
    const facts = (Object.keys(FACTS) as Fact[]).map((fact) => {
      const cells = ['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON'].map((name) => {
        const gap = FORMATS[name]?.gaps[fact]
        if (gap === undefined) return '✓'
        return gap.of === undefined ? '' : '◐'
      })
      return [FACT_NAMES[fact][locale], ...cells].join('|')
    })
    expect(rows).toEqual(expect.arrayContaining(facts))
  })
})

/** The rows of all tables of a page, without the spaces around their cells. */
function tableRows(page: string): string[] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
        .join('|'),
    )
}

function rowsOf(table: FieldTable, formats: readonly string[]): string[] {
  return [...table].map(([field, carrying]) =>
    [`\`${field}\``, ...formats.map((format) => (carrying.has(format) ? '✓' : ''))].join('|'),
  )
}
