import { isPlaceName } from '#formats/homepage/entries/place-names.ts'
import type { ImportFile, Reading } from '#formats/reading.ts'
import { cleanPage, createPageFiles } from '#formats/homepage/clean/clean-page.ts'
import { plainText } from '#formats/homepage/text/inline-markdown.ts'
import { kindOfMarkedHeading } from '#formats/homepage/text/heading-words.ts'
import type { PageLine } from '#formats/homepage/text/page-line.ts'

/** A word of a page that is neither in the bundle nor in the report, with its line. */
export type LostWord = { word: string; line: string }

/** What a bundle says in other words: what only introduces a part, months, kinds of links, and roles. */
const LAYOUT: ReadonlySet<string> = new Set(
  `the and for from with see ser vol pages eds edited editors available org https http www com doi url
  january february march april june july august september october november december
  jan feb mar apr may jun jul aug sep sept oct nov dec now present proceedings proc journal last page
  paper papers pdf code project link bibtex slides video poster data preprint preprints accepted appear published
  advisor advised supervisor reviewer reviewers program committee area chair conference
  equal contribution corresponding author authors this more email mail arxiv first editor bib best student`.split(
    /\s+/u,
  ),
)
const HAN_LAYOUT =
  /[年月日至今导师审稿编著期第卷页等]|论文|代码|通讯|作者|邮箱|程序|序委|委员|员会|会委|学位|学博|博士|士学|位论/u
/** Shorter words are initials and abbreviations, which a bundle writes with points. */
const SHORTEST = 3

/** Values of a bundle that are words of its format, not of the source. */
const CODED = new Set([
  'type',
  'kind',
  'id',
  'level',
  'src',
  'alt',
  'date',
  'issued',
  'period',
  'role',
  'url',
  'degree',
  'genre',
])

export function lostWords(files: readonly ImportFile[], reading: Reading): LostWord[] {
  const known = new Set([
    ...wordsOfValue(reading.profile),
    ...wordsOfValue(reading.publications),
    ...wordsOfValue(reading.news),
    ...reading.problems.flatMap(({ found }) => wordsOf(found)),
  ])
  // "Sci." is science.
  const isKnown = (word: string): boolean =>
    known.has(word) || [...known].some((one) => one.startsWith(word))
  const pages = createPageFiles(files, () => () => undefined)
  const shown = files
    .filter(({ path }) => /\.(?:md|html|txt)$/u.test(path))
    .map((file) => cleanPage(file, pages))
  return shown.flatMap(({ file, lines }) => {
    if (pages.used.has(file)) return []
    const reported = reportedLines(file, lines, reading)
    return lines.flatMap((line) => {
      if (reported.has(line) || isHeading(line.text)) return []
      return wordsOf(plainText(line.text))
        .filter((word) => !isKnown(word) && !isLayout(word))
        .map((word) => ({ word, line: line.text.trim() }))
    })
  })
}

function isLayout(word: string): boolean {
  const isShort = word.length < SHORTEST && !/\p{Script=Han}/u.test(word)
  return (
    isShort ||
    isPlaceName(word) ||
    LAYOUT.has(word) ||
    /^\d/u.test(word) ||
    (/\p{Script=Han}/u.test(word) && HAN_LAYOUT.test(word))
  )
}

function isHeading(text: string): boolean {
  return kindOfMarkedHeading(text.replace(/^#+/u, '')) !== undefined && text.length < 60
}

/** A report quotes the beginning of what it is about: the rest of that paragraph is reported with it. */
function reportedLines(
  file: string,
  lines: readonly PageLine[],
  { problems }: Reading,
): ReadonlySet<PageLine> {
  const reported = new Set<PageLine>()
  const first = lines.find(({ text }) => text.trim() !== '')
  for (const problem of problems) {
    if (problem.file !== file || (!problem.found.endsWith('…') && problem.code !== 'placeholder'))
      continue
    const start = lines.findIndex(({ line }) => line >= (problem.line ?? 1))
    const isPage = problem.line === first?.line || problem.code === 'placeholder'
    for (let at = start; at >= 0 && at < lines.length; at += 1) {
      const line = lines[at]
      if (line === undefined || (!isPage && at > start && /^\s*$|^\s*[-*+\d]/u.test(line.text)))
        break
      reported.add(line)
    }
  }
  return reported
}

/** Words in small letters without accents; of Chinese, each pair of characters. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const latin =
    folded.match(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]{2,}/gu) ?? []
  const han = (folded.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((_, at) => run.slice(at, at + 2)),
  )
  return [...latin, ...han]
}

function wordsOfValue(value: unknown): string[] {
  if (typeof value === 'string') return wordsOf(plainText(value))
  if (Array.isArray(value)) return value.flatMap(wordsOfValue)
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' ? [String(value)] : []
  return Object.values(value).flatMap(wordsOfValue)
}

/** Words of a bundle that no file of the source has. */
export function inventedWords(files: readonly ImportFile[], reading: Reading): string[] {
  const given = new Set(
    files.flatMap(({ path, text }) => [
      ...wordsOf(path),
      ...wordsOf(text),
      ...wordsOf(plainText(text)),
    ]),
  )
  const { profile, publications, news } = reading
  return [...new Set([...said(profile), ...said(publications), ...said(news)])].filter(
    (word) => !given.has(word),
  )
}

function said(value: unknown, key = ''): string[] {
  if (CODED.has(key)) return []
  if (typeof value === 'string') return wordsOf(value).filter((word) => !/^\d+$/u.test(word))
  if (Array.isArray(value)) return value.flatMap((one) => said(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => said(one, name))
}
