import { describe, expect, it } from 'vitest'
import { syntheticBibtex } from '#tests/support/synthetic-bibtex.ts'
import type { ImportFile } from '../reading.ts'
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
    const { works, tooMuch } = read(
      `@string{a = {${String.raw`\'e `.repeat(1_000)}}}\n${uses.join('\n')}`,
    )
    expect(works.length).toBeGreaterThan(0)
    expect(tooMuch).toEqual([expect.objectContaining({ line: expect.any(Number) as number })])
  })
})

describe('a value that is too much for the parser', () => {
  it.each([
    ['accents', String.raw`{\'e}`.repeat(200_000)],
    ['dollars', '$ '.repeat(500_000)],
    ['formulas that nobody closes', String.raw`\( `.repeat(300_000)],
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
    ['names', 'Lin, Ada and '.repeat(80_000)],
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

describe('nothing is left out of', () => {
  function limited(text: string) {
    const { chunks } = splitEntries(text)
    const left: string[] = []
    const entries = chunks.filter(({ kind }) => kind !== 'string')
    const strings = chunks.filter(({ kind }) => kind === 'string')
    const tell = (found: string) => void left.push(found)
    limitEntries(entries, expandStrings(strings, tell), tell)
    return left
  }

  it('twenty thousand entries with abstracts', () => {
    expect(limited(syntheticBibtex(20_000))).toEqual([])
  })

  it('three thousand authors with accents', () => {
    const authors = Array.from({ length: 3_000 }, (_, at) => String.raw`Famil{\'e}y${at}, Given A.`)
    expect(limited(`@article{x, title={T}, author={${authors.join(' and ')}}, year=2024}`)).toEqual(
      [],
    )
  })

  it('an abstract of 20,000 characters', () => {
    const abstract = 'We count words, “twice” — and it’s 50\\% faster. '.repeat(400)
    expect(limited(`@article{x, title={T}, abstract={${abstract}}}`)).toEqual([])
  })

  it('a thousand short entries', () => {
    const entry = (at: number) =>
      `@article{k${at},author={A. Lin and B. Wu},title={On {X}},year=2024}`
    expect(limited(Array.from({ length: 1_000 }, (_, at) => entry(at)).join('\n'))).toEqual([])
  })
})
