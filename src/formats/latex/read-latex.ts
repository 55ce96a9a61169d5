import type { ImportFile, Reading, ReadSource } from '#formats/reading.ts'
import { assembleReading } from '../homepage/assemble/assemble-reading.ts'
import type { CleanPage } from '../homepage/clean/clean-page.ts'
import { createParts } from '../homepage/assemble/home-page-parts.ts'
import { languageOfPath } from '../homepage/text/language-of-text.ts'
import { findOwnerNames } from '../homepage/entries/find-owner-names.ts'
import { findNameAtTop } from '../homepage/entries/find-name-at-top.ts'
import type { PageLine } from '../homepage/text/page-line.ts'
import { createProblemList, type ReportIn } from '../homepage/text/problem-list.ts'
import { readBibFiles } from '../homepage/read-bib-files.ts'
import { ownerNames, readPages } from '../homepage/read-pages.ts'
import { spend } from '../budget.ts'
import { prepareTex } from './parse-tex.ts'
import { splitTex } from './split-tex.ts'
import { createTexBudget } from './tex-budget.ts'
import { createLines } from './tex-lines.ts'
import type { TexPage } from './tex-page.ts'
import { findSpans } from './tex-spans.ts'
import { writeDocument } from './write-document.ts'
import { writeNodes } from './write-nodes.ts'

const TEX = /\.(?:tex|ltx)$/iu

/** Reads a CV in LaTeX: its main file with the files it includes, and its bibliographies. */
export function readLatexWith(readBibliography: ReadSource | undefined): ReadSource {
  return (files) => readFiles(files, readBibliography)
}

function readFiles(
  files: readonly ImportFile[],
  readBibliography: ReadSource | undefined,
): Reading {
  const { problems, reportIn } = createProblemList()
  const parts = createParts()
  const pages = mainFiles(files).flatMap((file) =>
    readPage(file, {
      files,
      reportIn,
      facts: parts.facts,
      definitions: new Map(),
      environments: new Map(),
      budget: createTexBudget(),
    }),
  )
  findNameAtTop(pages, parts.facts)
  findOwnerNames(pages, parts.facts)
  readPages(pages, { reportIn, parts })
  const bibliography = readBibFiles(files, readBibliography, {
    reportIn,
    owner: ownerNames(parts),
  })
  return assembleReading(parts, bibliography.publications, [...problems, ...bibliography.problems])
}

/** The files that are separate documents, one per language; a single file is always one. */
function mainFiles(files: readonly ImportFile[]): ImportFile[] {
  const tex = files.filter(({ path }) => TEX.test(path))
  const documents = tex.filter(({ text }) => text.includes(String.raw`\begin{document}`))
  const candidates = documents.length > 0 ? documents : tex
  const sorted = candidates.toSorted((a, b) => rankOf(a) - rankOf(b) || partsOf(b) - partsOf(a))
  return sorted.filter(
    ({ path }, index) =>
      sorted.findIndex((other) => languageOfPath(other.path) === languageOfPath(path)) === index,
  )
}

/** Of a CV, a short résumé and a letter, the CV has the most information. */
function rankOf({ path }: ImportFile): number {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/letter|statement|portfolio|reference|cover/iu.test(name)) return 4
  const rank = [/cv|vitae|简历/iu, /resume|résumé/iu, /main/iu].findIndex((words) =>
    words.test(name),
  )
  return rank < 0 ? 3 : rank
}

const PART =
  /\\(?:section|cvsection|sectiontitle|makerubric|input|include|subfile)\b|\{rSection\}/gu

/** How many sections and other files a document has. */
function partsOf({ text }: ImportFile): number {
  return text.match(PART)?.length ?? 0
}

/** Where the files of one document are, and what they share. */
type Source = Pick<TexPage, 'definitions' | 'environments' | 'facts' | 'budget'> & {
  files: readonly ImportFile[]
  reportIn: ReportIn
}

function readPage(file: ImportFile, source: Source): CleanPage[] {
  const lines = linesOf(file, source)
  return lines === undefined ? [] : [{ file: file.path, settings: {}, lines }]
}

/** The lines of a file; undefined if it is not LaTeX or too deeply nested. */
function linesOf(file: ImportFile, source: Source): PageLine[] | undefined {
  try {
    const lines = writtenLines(file, source)
    if (lines !== undefined) return lines
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  source.reportIn(file.path)('not-this-format', file.text)
  return undefined
}

function writtenLines({ path, text }: ImportFile, source: Source): PageLine[] | undefined {
  const { budget, files, reportIn } = source
  const prepared = prepareTex(text.replaceAll(/\r\n?/gu, '\n'))
  const spans = findSpans(prepared)
  if (spans === undefined) return undefined
  const include: TexPage['include'] = (name) => {
    const found = spend(budget.includes, 1) ? includedFile(name, path, files) : undefined
    return found && linesOf(found, source)
  }
  const to = createLines(path)
  const tree = { text: '', nodes: [] }
  const report = reportIn(path)
  const page: TexPage = { ...source, report, to, tree, include, expansions: 0, visit: writeNodes }
  writeDocument(page, splitTex(prepared, spans))
  return to.lines
}

/** A file that another one includes, by its name relative to that file or to the folder. */
function includedFile(
  name: string,
  from: string,
  files: readonly ImportFile[],
): ImportFile | undefined {
  const wanted = name.replace(/^\.\//u, '').replace(TEX, '')
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  return [`${folder}${wanted}`, wanted]
    .flatMap((path) => files.find((file) => file.path.replace(TEX, '') === path) ?? [])
    .find(({ path }) => TEX.test(path) && path !== from)
}
