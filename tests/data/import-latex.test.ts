import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportText } from '#build/site/exports.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { HEADINGS } from '#formats/cv/cv-texts.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import { kindOfHeading } from '#formats/homepage/text/section-kinds.ts'
import { IMPORTERS } from '#formats/importers.ts'
import { readLatexWith } from '#formats/latex/read-latex.ts'
import type { ImportFile } from '#formats/reading.ts'
import { checkData } from '#disk/data/check-data.ts'
import { compileSite } from '#compile/compile-site.ts'
import {
  importCases,
  importCatalog,
  invalidParts,
  writeReadings,
} from '#tests/support/catalogs/import-cases.ts'

const CASES = importCases('latex')

const read = readLatexWith(undefined)

function tex(text: string, path = 'cv.tex'): ImportFile[] {
  return [{ path, text }]
}

describe('a CV in LaTeX', () => {
  it('is read as expected, whatever its class', async () => {
    const text = writeReadings(
      'latex',
      CASES.map(({ files }) => read(files)),
    )
    await expect(text).toMatchFileSnapshot(`../../${importCatalog('latex')}`)
  })

  it.each(CASES)('of the kind $name is read as what a bundle accepts', ({ files }) => {
    expect(invalidParts(read(files))).toEqual([])
  })

  it.each(CASES)('of the kind $name is recognized', ({ files }) => {
    expect(IMPORTERS.find(({ recognizes }) => recognizes(files))?.format).toBe('latex')
  })

  it.each([
    ['a folder with its class and bibliography', ['cv.tex', 'me.bib', 'README.md'], 'latex'],
    ['a folder with a page made from it', ['cv.tex', 'list.html'], 'latex'],
    ['a site of plain pages that offers one', ['index.html', 'papers.html', 'cv.tex'], 'homepage'],
    ['a home page that offers one', ['_config.yml', '_pages/about.md', 'files/cv.tex'], 'homepage'],
  ])('%s is of the right format', (_, paths, format) => {
    const files = paths.map((path) => ({
      path,
      text: path.endsWith('.tex') ? String.raw`\documentclass{article}` : '',
    }))
    expect(IMPORTERS.find(({ recognizes }) => recognizes(files))?.format).toBe(format)
  })

  it('is read once, and in both languages, where a folder has it more often', () => {
    const document = (words: string) =>
      String.raw`\begin{document}\section{Education}` +
      `2019 -- 2023, Ph.D. in ${words}, Eastbay University` +
      String.raw`\end{document}`
    const files = [
      ...tex(document('Letters'), 'coverletter.tex'),
      ...tex(document('Rivers'), 'cv.tex'),
      ...tex(document('Rivers').replace('Education', '教育背景'), 'cv-zh.tex'),
    ]
    expect(read(files).profile.education).toHaveLength(1)
  })

  it('reports the line of what it has not understood', () => {
    const { problems } = read(tex('\\section{News}\n\n% hidden\n\\begin{itemize}\n\\item Undated'))
    expect(problems).toMatchObject([{ file: 'cv.tex', line: 5, found: 'Undated' }])
  })

  it('asks for its bibliographies', () => {
    const publication = { type: 'article' as const, title: 'Rivers', authors: [], issued: '2024' }
    const { publications } = readLatexWith((files) => ({
      profile: {},
      news: [],
      publications: files.map(({ path }) => ({ key: path, publication })),
      problems: [],
    }))([...tex(String.raw`\printbibliography`), { path: 'me.bib', text: '' }])
    expect(publications).toEqual([{ key: 'me.bib', publication }])
  })
})

describe('the CV that Bifolio itself writes', () => {
  const site = checkData('data').then(({ source }) => ({ source, compiled: compileSite(source) }))

  it.each(Object.values(HEADINGS).flatMap((key) => [SITE_TEXTS.en[key], SITE_TEXTS.zh[key]]))(
    'has the known heading %s',
    (heading) => {
      expect(kindOfHeading(heading)).toBeDefined()
    },
  )

  it.each([
    ['chujie-zheng', 'en'],
    ['chujie-zheng', 'zh'],
    ['ru-peng', 'en'],
    ['ru-peng', 'zh'],
  ] as const)('of %s in %s comes back', async (slug, locale) => {
    const { source, compiled } = await site
    const text = exportText(compiled, { slug, format: 'latex', locale }) ?? ''
    const { profile, publications, problems } = read(tex(text))
    const bundle = source.bundles.find((each) => each.slug === slug)
    expect(profile.name).toEqual(bundle?.profile.name)
    for (const section of ['education', 'experience', 'awards'] as const) {
      expect(datesOf(profile[section])).toEqual(datesOf(bundle?.profile[section]))
    }
    const titles = publications.map(({ publication }) => bothTexts(publication.title).join())
    const lost = bundle?.publications.filter(
      ({ title }) => !titles.includes(bothTexts(title).join()),
    )
    expect(lost?.length).toBeLessThanOrEqual(2)
    for (const { title } of lost ?? []) {
      const words = bothTexts(title).join().slice(0, 10)
      expect(problems.filter(({ found }) => found.includes(words))).toHaveLength(1)
    }
  })
})

type Dated = { period?: unknown; date?: unknown }

function datesOf(entries: readonly Dated[] = []): unknown[] {
  return entries.map(({ period, date }) => period ?? date)
}

describe('hostile LaTeX', () => {
  it('loses scripts and URLs that no page may have', () => {
    const text = String.raw`\section{News}\begin{itemize}
      \item 2024.05: \href{javascript:alert(1)}{words} \url{data:text/html,x} <script>alert(1)</script>`
    const { problems, ...reading } = read(tex(text))
    expect(JSON.stringify(reading)).not.toMatch(/javascript|data:/u)
    expect(problems.map(({ code }) => code)).toContain('unsafe-link')
    expect(reading.news).toHaveLength(1)
  })

  it('takes in no file from elsewhere', () => {
    const { problems } = read(
      tex(String.raw`\input{../../etc/passwd}\input{/etc/passwd}\input{cv}`),
    )
    expect(problems.map(({ found }) => found)).toEqual(['../../etc/passwd', '/etc/passwd', 'cv'])
  })

  it.each([
    ['a macro that calls itself', String.raw`\newcommand{\a}{x \a}\a`],
    ['macros that double each other', doubling(30)],
    ['files that take each other in', String.raw`\input{cv}`.repeat(100)],
    ['3,000 open braces', '{'.repeat(3_000)],
    ['3,000 nested groups', '{'.repeat(3_000) + 'a' + '}'.repeat(3_000)],
    ['500 nested lists', String.raw`\begin{itemize}\item a `.repeat(500)],
    ['5,000 points', `\\begin{itemize}${'\\item \\textbf{a} b '.repeat(5_000)}\\end{itemize}`],
    ['a megabyte', 'words '.repeat(170_000)],
  ])('is read to its end: %s', (_, text) => {
    expect(invalidParts(read(tex(text)))).toEqual([])
  })

  it('never throws on a CV that something was cut from, or put into', () => {
    const texts = CASES.flatMap(({ files }) => files.map(({ text }) => text))
    const bits = fc.constantFrom(
      '{',
      '}',
      '\\',
      '$',
      '%',
      '&',
      '\\item',
      '\\begin{tabular}{l}',
      '\\end{',
      '[',
      '\\def\\x#1{',
      '~',
      '\n\n',
    )
    const cut = fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(200),
      fc.oneof(bits, fc.string()),
    )
    fc.assert(
      fc.property(cut, ([text, place, length, other]) => {
        const at = place % (text.length + 1)
        const changed = text.slice(0, at) + other + text.slice(at + length)
        expect(invalidParts(read(tex(changed)))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

/** `\a1` contains `\a0` twice, `\a2` that twice … */
function doubling(depth: number): string {
  const name = (at: number) =>
    `\\a${String.fromCodePoint(97 + Math.floor(at / 26), 97 + (at % 26))}`
  const steps = Array.from(
    { length: depth },
    (_, at) => `\\newcommand{${name(at + 1)}}{${name(at)} ${name(at)}}`,
  )
  return `\\newcommand{${name(0)}}{words}${steps.join('')}${name(depth)}`
}
