import { UNSHOWN_CHARACTERS } from '#core/text/control-characters.ts'
import type { ImportFile } from '#formats/reading.ts'
import { createBudget, spend, type Budget } from '../../budget.ts'
import { linesOfHtml } from './lines-of-html.ts'
import { markdownPictures, type PagePicture } from './page-picture.ts'
import { linesOfPrint } from './lines-of-print.ts'
import { HARD_BREAK, limitedLines, MAX_ITEM, type PageLine } from '../text/page-line.ts'
import { reportAt, type Report } from '../../report.ts'
import type { ReportIn } from '../text/problem-list.ts'
import { titleOfHtml } from './title-of-html.ts'
import { splitFrontMatter, textOfSetting, type Settings } from './split-front-matter.ts'

const INCLUDE = /^[ \t]*\{%-?\s*include(_relative)?\s+["']?([\w./-]{1,200})/u
/** Zero-width spaces, direction marks, and variation selectors. */
const WITHOUT_WIDTH = /[\u200B\u200E\u200F\u2060\uFEFF]|[\uFE0E\uFE0F]/gu
const MAX_INCLUDES = 50
/** Of all pages together: what many pages include is read many times. */
const MAX_INCLUDED = 4_000_000

/** The given files by path, those that others include, and how many characters of these may still be read. */
export type PageFiles = {
  files: ReadonlyMap<string, ImportFile>
  used: Set<string>
  included: Budget
  reportIn: ReportIn
}

export function createPageFiles(files: readonly ImportFile[], reportIn: ReportIn): PageFiles {
  return {
    reportIn,
    files: new Map(files.map((file) => [file.path, file])),
    used: new Set(),
    included: createBudget(MAX_INCLUDED),
  }
}

export type CleanPage = {
  file: string
  settings: Settings
  /** What the head of HTML calls the page; front matter says it in its settings. */
  title?: string
  lines: PageLine[]
  pictures?: PagePicture[]
}

/** The title of a page, by its front matter or its head. */
export function titleOfPage({ settings, title }: CleanPage): string | undefined {
  return textOfSetting(settings['title']) ?? title
}

/**
 * A page as its reader sees it: without front matter, with included files, without comments and
 * Liquid, HTML as Markdown.
 */
export function cleanPage(page: ImportFile, given: PageFiles): CleanPage {
  const report = given.reportIn(page.path)
  const { settings, text } = splitFrontMatter(page.text, report)
  const pictures: PagePicture[] = []
  const budget = createBudget(MAX_INCLUDES)
  const includes = { ...given, budget, pictures, around: new Set<string>() }
  const read = readLines({ path: page.path, text }, includes)
  const lines = limitedLines(read, report)
  const isPrint = /\.txt$/iu.test(page.path)
  const title = titleOfHtml(text)
  return {
    file: page.path,
    settings,
    ...(title !== undefined && { title }),
    lines: isPrint ? linesOfPrint(lines) : lines,
    pictures: [...pictures, ...markdownPictures(lines)].toSorted((a, b) => a.line - b.line),
  }
}

/** `around` are the files being read: one that includes itself would never end. */
type Includes = PageFiles & {
  budget: Budget
  pictures: PagePicture[]
  around: ReadonlySet<string>
}

function readLines({ path: file, text }: ImportFile, within: Includes): PageLine[] {
  const given = { ...within, around: new Set([...within.around, file]) }
  const report = given.reportIn(file)
  // The mark for a visible line break is ours; if a page itself contains that character, it means a space.
  const lines = withoutComments(text, report).replaceAll(HARD_BREAK, ' ').split('\n')
  const parts: PageLine[][] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    const included = includedFile({ file, line: index + 1, text: line }, given)
    if (included === undefined) continue
    const inner = splitFrontMatter(included.text, given.reportIn(included.path))
    parts.push(cleanLines({ lines, start, end: index, file }, report, given.pictures))
    parts.push(readLines({ path: included.path, text: inner.text }, given))
    start = index + 1
  }
  parts.push(cleanLines({ lines, start, end: lines.length, file }, report, given.pictures))
  return parts.flat()
}

/** Comments may enclose anything, so they are removed first; an unclosed one hides the rest of the page. */
function withoutComments(text: string, report: Report): string {
  let result = ''
  let start = 0
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', start)) {
    const end = text.indexOf('-->', at + 4)
    result += text.slice(start, at)
    if (end < 0) {
      const line = text.slice(0, at).split('\n').length
      report('not-understood', text.slice(at), { line })
      return result
    }
    result += text.slice(at, end).replace(/[^\n]+/gu, '')
    start = end + 3
  }
  return result + text.slice(start)
}

function includedFile(
  { file, line, text }: PageLine,
  { files, used, budget, included, around, reportIn }: Includes,
): ImportFile | undefined {
  const match = INCLUDE.exec(text)
  if (match === null) return undefined
  const [, relative, name = ''] = match
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const candidates = relative === undefined ? [`_includes/${name}`] : [folder + name]
  const found = [...candidates, ...candidates.map(withoutFirstFolder)]
    .flatMap((path) => files.get(path) ?? [])
    .find(() => true)
  const isContent = relative !== undefined || /\.(?:md|markdown)$/u.test(name)
  // Other includes are parts of the template, not of what the owner wrote.
  if (!isContent) return undefined
  const report = reportAt({ line }, reportIn(file))
  if (found === undefined || around.has(found.path)) report('not-understood', text)
  else if (!spend(budget, 1) || !spend(included, found.text.length)) report('too-much', text)
  else {
    used.add(found.path)
    return found
  }
  return undefined
}

function withoutFirstFolder(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}

type Part = { lines: readonly string[]; start: number; end: number; file: string }

function cleanLines(
  { lines, start, end, file }: Part,
  report: Report,
  pictures: PagePicture[],
): PageLine[] {
  const text = dropLiquid(withoutChunks(lines.slice(start, end)).map(markedBreak).join('\n'))
  const page = linesOfHtml({ file, line: start + 1, text }, report, pictures)
  return page.flatMap((line) => {
    const clean = line.text
      .replaceAll(UNSHOWN_CHARACTERS, '')
      .replaceAll(WITHOUT_WIDTH, '')
      .replace(/[\u2010\u2011]/gu, '-')
      .replaceAll('\t', '    ')
      // A link to nowhere is words.
      .replace(/(?<!!)\[([^\][]{1,500})\]\( {0,3}\)/gu, '$1')
      // Some write a space into an address.
      .replace(/(\]\(https?:\/\/[^()\s]{1,500}\/) ([^()\s]{1,200}\))/gu, '$1$2')
    if (clean.length <= MAX_ITEM) return [{ ...line, text: clean }]
    report('not-understood', clean, line)
    return []
  })
}

/** Code that Quarto and R Markdown run; the number of lines stays the same. */
function withoutChunks(lines: readonly string[]): string[] {
  let isCode = false
  return lines.map((line) => {
    const isEnd = isCode && line.startsWith('```')
    const isStart = !isCode && /^```[ \t]{0,4}\{[=\w]/u.test(line)
    const isPart = isCode || isStart
    isCode = isPart && !isEnd
    return isPart ? '' : line
  })
}

function markedBreak(line: string): string {
  const match = /(?:\\| {2})[ \t]{0,20}$/u.exec(line.slice(-24))
  if (match === null || line.trim() === '') return line
  return line.slice(0, line.length - match[0].length).trimEnd() + HARD_BREAK
}

const COMMENT_LINE = /^ {0,3}\[(?:comment|\/\/)\]:[^\n]*$/gimu
const LIQUID_COMMENT = /\{%-?\s*comment\s*-?%\}[\s\S]*?(?:\{%-?\s*endcomment\s*-?%\}|$)/gu
const LIQUID_TAG = /\{%(?:[^%{]|%(?!\})|\{(?!%)){0,2000}%\}/gu
const LIQUID_VALUE = /\{\{(?:[^{}]|\}(?!\})|\{(?!\{)){0,500}\}\}/gu
const QUOTED = /^\{\{-?\s*(["'])([^"'\n]*)\1\s*\|\s*(?:relative_url|absolute_url|prepend)/u
const KRAMDOWN = /\{:[^{}\n]{0,500}\}|\{#[\w:.-]{1,80}\}/gu

/** Quarto and R Markdown: boxes, and attributes of links and pictures. */
const FENCED_DIV = /^[ \t]{0,8}:{3,}[^\n]*$/gmu
const PANDOC = /(?<=[)\]])\{[.#\w][^{}\n]{0,300}\}/gu

/**
 * The text without the template's own language: Liquid tags, comment lines, kramdown attributes.
 * URLs that Liquid completes keep their written part; the number of lines stays the same.
 */
function dropLiquid(text: string): string {
  return text
    .replace(COMMENT_LINE, '')
    .replace(LIQUID_COMMENT, onlyLineBreaks)
    .replace(LIQUID_TAG, onlyLineBreaks)
    .replace(LIQUID_VALUE, (value) => QUOTED.exec(value)?.[2] ?? onlyLineBreaks(value))
    .replace(KRAMDOWN, '')
    .replace(FENCED_DIV, '')
    .replace(PANDOC, '')
}

function onlyLineBreaks(text: string): string {
  return text.replace(/[^\n]+/gu, '')
}
