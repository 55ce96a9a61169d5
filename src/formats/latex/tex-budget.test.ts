import { describe, expect, it } from 'vitest'
import { readLatexWith } from './read-latex.ts'

function read(body: string, preamble = '') {
  const text = `\\documentclass{article}${preamble}\n\\begin{document}\n\\name{Ada}{Lin}\n${body}\n\\end{document}`
  const reading = readLatexWith(undefined)([{ path: 'cv.tex', text }])
  return { ...reading, tooMuch: reading.problems.filter(({ code }) => code === 'too-much') }
}

function nested(depth: number, wrap: (inner: string) => string): string {
  return Array.from({ length: depth }).reduce<string>((inner) => wrap(inner), 'y')
}

const NAME = { en: { given: 'Ada', family: 'Lin' } }

describe('what would never end is read up to the budget, and reported with its line', () => {
  it.each([
    ['an unknown macro with two arguments, 90 deep', nested(90, (inner) => `\\foo{${inner}}{y}`)],
    ['groups 10,000 deep', nested(10_000, (inner) => `{\\bf ${inner}}`)],
    ['one line of a megabyte', 'word '.repeat(200_000)],
  ])('%s', (_, body) => {
    const { tooMuch, problems } = read(body)
    const reported =
      tooMuch.length > 0 ? tooMuch : problems.filter(({ code }) => code === 'not-this-format')
    expect(reported[0]).toMatchObject({ file: 'cv.tex', line: expect.any(Number) as number })
  })

  it.each([
    [
      'a long macro used 4,000 times',
      `\\newcommand{\\xx}{${'word '.repeat(3_900)}}`,
      '\\xx\n'.repeat(4_000),
    ],
    [
      'macros that are a hundred of the next',
      `\\newcommand{\\a}{${'\\b'.repeat(100)}}\\newcommand{\\b}{${'\\c'.repeat(100)}}\\newcommand{\\c}{${'w '.repeat(9_000)}}`,
      '\\a\n'.repeat(1_000),
    ],
    [
      'a macro that doubles its argument',
      '\\newcommand{\\xx}[1]{#1#1}',
      nested(100, (inner) => `\\xx{${inner} a}`),
    ],
  ])('%s', (_, preamble, body) => {
    const { profile, tooMuch } = read(body, preamble)
    expect(profile.name).toEqual(NAME)
    expect(tooMuch.length).toBeGreaterThan(0)
  })
})

it('reports a text that is too long for a line once, however many lines of its file it spans', () => {
  const { tooMuch } = read(`${'word - '.repeat(4_000)}${'- ~\n'.repeat(3_000)}`)
  expect(tooMuch).toHaveLength(1)
})

it('leaves out nothing of a CV of a hundred kilobytes that uses its macros a thousand times', () => {
  const macro = String.raw`\newcommand{\job}[2]{\item \textbf{#1}, #2}`
  const jobs = Array.from(
    { length: 1_200 },
    (_, at) => `\\job{Engineer}{Company ${at}, somewhere, 2019 -- 2023}\n\n`,
  )
  const { tooMuch } = read(
    `\\section{Experience}\\begin{itemize}${jobs.join('')}\\end{itemize}`,
    macro,
  )
  expect(tooMuch).toEqual([])
})

it('leaves out nothing of a CV of 4,200 papers in a list in a group, nor what comes after them', () => {
  const papers = Array.from(
    { length: 4_200 },
    (_, at) =>
      `\\item A. Lin, \\textbf{B. Shen}, C. Wu, and D. Okafor. \`\`Deep models of rivers and of their floods, part ${at}''. \\emph{Journal of Hydrology and Water Models}, vol. ${at}, no. 3, pp. ${at}--${at + 12}, 2019. \\href{https://doi.org/10.1000/lin.${at}}{doi}\n`,
  )
  const { publications, profile, tooMuch } = read(
    `\\section{Publications}{\\small \\begin{enumerate}${papers.join('')}\\end{enumerate}}
     \\section{Awards}\\begin{itemize}\\item River Prize, Water Society, 2021\\end{itemize}`,
  )
  expect(papers.join('').length).toBeGreaterThan(950_000)
  expect(tooMuch).toEqual([])
  expect(publications).toHaveLength(4_200)
  expect(profile.awards).toHaveLength(1)
})
