import { UNSHOWN_CHARACTERS } from '#core/text/control-characters.ts'
import type { ImportFile } from '#formats/reading.ts'
import { createBudget, spend, type Budget } from '../../budget.ts'
import { dropLiquid } from './drop-liquid.ts'
import { linesOfHtml } from './lines-of-html.ts'
import { linesOfPrint } from './lines-of-print.ts'
import { HARD_BREAK, limitedLines, MAX_ITEM, type PageLine, type Place } from '../text/page-line.ts'
import type { Report } from '../text/problem-list.ts'
import { splitFrontMatter, type Settings } from './split-front-matter.ts'

const INCLUDE = /^[ \t]*\{%-?\s*include(_relative)?\s+["']?([\w./-]{1,200})/u
/** Spaces without width, marks of a direction, and what chooses between a sign and its picture. */
const WITHOUT_WIDTH = /[\u200B\u200E\u200F\u2060\uFEFF]|[\uFE0E\uFE0F]/gu
const MAX_INCLUDES = 50
/** Of all pages together: what many pages include is read many times. */
const MAX_INCLUDED = 4_000_000

/** The given files by path, those that others include, and how many characters of these may still be read. */
export type PageFiles = {
  files: ReadonlyMap<string, ImportFile>
  used: Set<string>
  included: Budget
}

export function createPageFiles(files: readonly ImportFile[]): PageFiles {
  return {
    files: new Map(files.map((file) => [file.path, file])),
    used: new Set(),
    included: createBudget(MAX_INCLUDED),
  }
}

export type CleanPage = { file: string; settings: Settings; lines: PageLine[] }

/**
 * A page as its reader sees it: front matter apart, included files in their places, nothing that is
 * commented out, no Liquid, HTML as Markdown.
 */
export function cleanPage(page: ImportFile, given: PageFiles, report: Report): CleanPage {
  const { settings, text } = splitFrontMatter(page.text, page.path, report)
  const includes = { ...given, budget: createBudget(MAX_INCLUDES), around: new Set<string>() }
  const read = readLines({ path: page.path, text }, includes, report)
  const lines = limitedLines(read, report)
  const isPrint = /\.txt$/iu.test(page.path)
  return { file: page.path, settings, lines: isPrint ? linesOfPrint(lines) : lines }
}

/** `around` are the files that are being read: one that includes itself has no end. */
type Includes = PageFiles & { budget: Budget; around: ReadonlySet<string> }

function readLines(page: ImportFile, within: Includes, report: Report): PageLine[] {
  const given = { ...within, around: new Set([...within.around, page.path]) }
  // The sign of a break that a page shows is ours; a page that has one of its own means a space.
  const lines = withoutComments(page, report).replaceAll(HARD_BREAK, ' ').split('\n')
  const parts: PageLine[][] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    const included = includedFile(line, { file: page.path, line: index + 1 }, given, report)
    if (included === undefined) continue
    const inner = splitFrontMatter(included.text, included.path, report)
    parts.push(cleanLines({ lines, start, end: index, file: page.path }, report))
    parts.push(readLines({ path: included.path, text: inner.text }, given, report))
    start = index + 1
  }
  parts.push(cleanLines({ lines, start, end: lines.length, file: page.path }, report))
  return parts.flat()
}

/** Comments may enclose anything, so they go first; one that nobody closes hides the rest of the page. */
function withoutComments({ path, text }: ImportFile, report: Report): string {
  let result = ''
  let start = 0
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', start)) {
    const end = text.indexOf('-->', at + 4)
    result += text.slice(start, at)
    if (end < 0) {
      const line = text.slice(0, at).split('\n').length
      report('not-understood', { file: path, line }, text.slice(at))
      return result
    }
    result += text.slice(at, end).replace(/[^\n]+/gu, '')
    start = end + 3
  }
  return result + text.slice(start)
}

function includedFile(
  line: string,
  place: Place,
  { files, used, budget, included, around }: Includes,
  report: Report,
): ImportFile | undefined {
  const match = INCLUDE.exec(line)
  if (match === null) return undefined
  const [, relative, name = ''] = match
  const folder = place.file.slice(0, place.file.lastIndexOf('/') + 1)
  const candidates = relative === undefined ? [`_includes/${name}`] : [folder + name]
  const found = [...candidates, ...candidates.map(withoutFirstFolder)]
    .flatMap((path) => files.get(path) ?? [])
    .find(() => true)
  const isContent = relative !== undefined || /\.(?:md|markdown)$/u.test(name)
  // Other includes are parts of the template, not of what the owner wrote.
  if (!isContent) return undefined
  if (found === undefined || around.has(found.path)) report('not-understood', place, line)
  else if (!spend(budget, 1) || !spend(included, found.text.length)) report('too-much', place, line)
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

function cleanLines({ lines, start, end, file }: Part, report: Report): PageLine[] {
  const text = dropLiquid(lines.slice(start, end).map(markedBreak).join('\n'))
  const page = linesOfHtml(text, { file, line: start + 1 }, report)
  return page.flatMap((line) => {
    const clean = line.text
      .replaceAll(UNSHOWN_CHARACTERS, '')
      .replaceAll(WITHOUT_WIDTH, '')
      .replace(/[\u2010\u2011]/gu, '-')
      .replaceAll('\t', '    ')
    if (clean.length <= MAX_ITEM) return [{ ...line, text: clean }]
    report('not-understood', line, clean)
    return []
  })
}

function markedBreak(line: string): string {
  const match = /(?:\\| {2})[ \t]{0,20}$/u.exec(line.slice(-24))
  if (match === null || line.trim() === '') return line
  return line.slice(0, line.length - match[0].length).trimEnd() + HARD_BREAK
}
