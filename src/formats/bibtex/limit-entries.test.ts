import { describe, expect, it } from 'vitest'
import { syntheticBibtex } from '#tests/support/formats/synthetic-bibtex.ts'
import type { ImportFile } from '../reading.ts'
import type { Report } from '../report.ts'
import { expandStrings } from './expand-strings.ts'
import { limitEntries } from './limit-entries.ts'
import { readBibtex } from './read-bibtex.ts'
import { splitEntries } from './split-entries.ts'

function read(text: string) {
  const files: ImportFile[] = [{ path: 'a.bib', text }]
  const { publications, problems } = readBibtex(files)
  const tooMuch = problems.filter(({ code }) => code === 'too-much')
  return { works: publications.map(({ publication }) => publication), problems, tooMuch }
}

/** What would be parsed of a file, and what would be left out. */
function limited(text: string) {
  const { chunks } = splitEntries(text)
  const left: string[] = []
  const report: Report = (_, found) => void left.push(found)
  const strings = chunks.filter(({ kind }) => kind === 'string')
  const others = chunks.filter(({ kind }) => kind !== 'string')
  return { entries: limitEntries(others, expandStrings(strings, report), report), left }
}

/** `a0` is ten letters, each that follows is the one before so many times. */
function grown(levels: number, times: number): string {
  const definitions = Array.from({ length: levels }, (_, at) => {
    return `@string{a${at + 1} = ${Array(times).fill(`a${at}`).join(' # ')}}`
  })
  return [`@string{a0 = {0123456789}}`, ...definitions].join('\n')
}

describe('definitions that grow', () => {
  it.each([
    ['ten times each, five deep', grown(5, 10), 'a5'],
    ['twice each, sixty deep', grown(60, 2), 'a60'],
    ['once each, ten thousand deep', grown(10_000, 1), 'a10000'],
    ['out of themselves', '@string{a1 = a1 # {x} # a1}', 'a1'],
    ['out of each other', '@string{a1 = a2 # {x}}\n@string{a2 = a1 # {y}}', 'a1'],
  ])('%s are reported, and everything else is read', (_, strings, last) => {
    const { works, tooMuch } = read(
      `${strings}\n@misc{x, title = {T}, note = ${last}, year = 2024}\n@misc{y, title = {U}}`,
    )
    expect(works).toMatchObject([{ title: 'T', issued: '2024' }, { title: 'U' }])
    expect(tooMuch[0]?.found).toContain('@string{a')
  })

  it('are one text where they stay small, in whatever order they come', () => {
    const { works, problems } = read(
      '@string{a = b # { and } # "c"}\n@string{b = {B}}\n@misc{x, title = a # { d}, month = JUL, year = 2024}',
    )
    expect(works).toMatchObject([{ title: 'B and c d', issued: '2024-07' }])
    expect(problems).toEqual([])
  })

  it('cost each entry that uses them', () => {
    const uses = Array.from({ length: 10_000 }, (_, at) => `@misc{x${at}, title = {T}, note = a}`)
    const { entries, left } = limited(
      `@string{a = {${String.raw`\'e `.repeat(1_000)}}}\n${uses.join('\n')}`,
    )
    expect(entries.length).toBeGreaterThan(0)
    expect(left).toEqual([expect.stringContaining('@misc{x')])
  })
})

describe('a value that is too much for the parser', () => {
  it.each([
    ['accents', String.raw`{\'e}`.repeat(200_000)],
    ['dollars', '$ '.repeat(500_000)],
    ['unclosed formulas', String.raw`\( `.repeat(300_000)],
    ['signs', '&'.repeat(1_000_000)],
    ['words and signs', 'a! '.repeat(300_000)],
  ])('costs an entry that field alone: %s', (_, abstract) => {
    const { works, tooMuch } = read(
      `@misc{x, title = {T}, abstract = {${abstract}}, year = 2024}\n@misc{y, title = {U}}`,
    )
    expect(works).toMatchObject([{ title: 'T', issued: '2024' }, { title: 'U' }])
    expect(tooMuch).toEqual([
      {
        code: 'too-much',
        file: 'a.bib',
        line: 1,
        found: expect.stringContaining('abstract') as string,
      },
    ])
  })

  it.each([
    ['one name', 'a'.repeat(1_000_000)],
    ['commas', 'A, '.repeat(300_000)],
  ])('costs an entry its authors alone: %s', (_, authors) => {
    const { works, tooMuch } = read(`@misc{x, title = {T}, author = {${authors}}, year = 2024}`)
    expect(works).toMatchObject([{ title: 'T', authors: [], issued: '2024' }])
    expect(tooMuch).toHaveLength(1)
  })
})

it('a file that is too much is read up to there, and the line is reported', () => {
  const entry = `@misc{x, title = {T}, note = {${String.raw`{\'e}`.repeat(400)}}}\n`
  const { works, tooMuch } = read(entry.repeat(500))
  expect(works.length).toBeGreaterThan(0)
  expect(tooMuch).toHaveLength(1)
  expect(tooMuch[0]?.found).toMatch(/^\d+ × @…/u)
  expect(tooMuch[0]?.line).toBeGreaterThan(1)
})

it('of a list of names that is too long the first are read, and the rest is reported', () => {
  const { works, tooMuch } = read(
    `@misc{x, title={T}, author={${'Lin, Ada and '.repeat(80_000)}Wu, Bo}}`,
  )
  expect(works[0]?.authors).toHaveLength(10_000)
  expect(tooMuch).toEqual([
    expect.objectContaining({ found: expect.stringContaining('author: Lin, Ada') as string }),
  ])
})

it('a title that is too expensive is cut between its letters', () => {
  const { works, tooMuch } = read(`@misc{x, title={${String.raw`{\'e}`.repeat(4_000)}}, year=2024}`)
  expect(works[0]?.title).toMatch(/^é{500,}…$/u)
  expect(works[0]?.issued).toBe('2024')
  expect(tooMuch).toHaveLength(1)
})

it('of a field that is there 50,000 times the first is read, and the others are reported', () => {
  const { works, problems } = read(
    `@misc{x, title={T}, ${'note = {x},'.repeat(50_000)} year=2024}\n@misc{y, title={U}}`,
  )
  expect(works).toMatchObject([{ title: 'T', note: 'x', issued: '2024' }, { title: 'U' }])
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.every(({ code, line }) => code === 'too-much' && line === 1)).toBe(true)
})

it('a file costs no more than a certain sum, however long it is', () => {
  const entry = `@misc{x, title = {T}, note = {${String.raw`{\'e}`.repeat(700)}}}\n`
  const { entries } = limited(`@misc{long, note = {${'a'.repeat(16_000_000)}\n${entry.repeat(600)}`)
  const cost = entries.reduce((sum, one) => sum + one.cost, 0)
  expect(cost).toBeGreaterThan(2_900_000)
  expect(cost).toBeLessThan(3_000_001)
})

it('cheap entries after one that is too expensive are read', () => {
  const abstract = `abstract = {${String.raw`{\'e}`.repeat(700)}}`
  const expensive = `@misc{x, title = {T}, note = {${String.raw`{\'e}`.repeat(700)}}, ${abstract}}`
  const { chunks } = splitEntries(`${`${expensive}\n`.repeat(100)}@misc{last, title = {Last}}`)
  const left: string[] = []
  const entries = limitEntries(
    chunks,
    () => undefined,
    (found) => void left.push(found),
  )
  expect(entries.at(-1)?.chunk.text).toBe('@misc{last, title = {Last}}')
  expect(entries.length).toBeLessThan(101)
  expect(left).toHaveLength(1)
})

describe('nothing is lost of real files', () => {
  const plain = (at: number) => `Family${at}, Given A.`
  const accented = (at: number) =>
    at % 2 === 0 ? String.raw`{Famil{\'e}y${at}}, Giv{\"o}n~A.` : plain(at)

  function works(count: number, authors: number, name: (at: number) => string): string {
    const list = Array.from({ length: authors }, (_, at) => name(at)).join(' and ')
    const entry = (at: number) => `@article{k${at}, title={T${at}}, author={${list}}, year=2024}`
    return Array.from({ length: count }, (_, at) => entry(at)).join('\n')
  }

  it.each([
    [1, 3_000, accented],
    [20, 3_000, plain],
    [200, 200, accented],
    [1, 500, () => String.raw`van der B{\"o}rg, Jan`],
  ])('%i works of %i authors', (count, authors, name) => {
    const { works: found, problems } = read(works(count, authors, name))
    expect(problems).toEqual([])
    expect(found.map((work) => work.authors.length)).toEqual(Array(count).fill(authors))
  })

  it('keeps names in their order, with what only the parser can read between them', () => {
    const names = Array.from({ length: 60 }, (_, at) => plain(at))
    names[30] = String.raw`van der B{\"o}rg, Jan`
    names[31] = String.raw`{The \textbf{X} Collaboration}`
    const { works: found } = read(`@misc{x, title={T}, author={${names.join(' and ')} and others}}`)
    expect(found[0]?.authors.slice(29, 33)).toEqual([
      'Given A. Family29',
      'Jan van der Börg',
      { literal: 'The X Collaboration' },
      'Given A. Family32',
    ])
    expect(found[0]?.authors).toHaveLength(60)
  })
})

describe('nothing is left out of', () => {
  it('twenty thousand entries with abstracts', () => {
    expect(limited(syntheticBibtex(20_000)).left).toEqual([])
  })

  it('three thousand authors with accents', () => {
    const authors = Array.from({ length: 3_000 }, (_, at) => String.raw`Famil{\'e}y${at}, Given A.`)
    expect(
      limited(`@article{x, title={T}, author={${authors.join(' and ')}}, year=2024}`).left,
    ).toEqual([])
  })

  it('an abstract of 20,000 characters', () => {
    const abstract = 'We count words, “twice” — and it’s 50\\% faster. '.repeat(400)
    expect(limited(`@article{x, title={T}, abstract={${abstract}}}`).left).toEqual([])
  })

  it.each([
    ['12,000 short entries', 12_000, 'A. Lin and B. Wu'],
    [
      '2,500 entries with eight authors',
      2_500,
      Array(8)
        .fill(String.raw`G{\"o}del, K.`)
        .join(' and '),
    ],
  ])('%s', (_, count, authors) => {
    const entry = (at: number) => `@article{k${at},author={${authors}},title={On {X}},year=2024}`
    expect(limited(Array.from({ length: count }, (_, at) => entry(at)).join('\n')).left).toEqual([])
  })
})
