import { COMMON_SIZE, type Goal } from './goals.ts'
import { precisionOf, recallOf } from '../references/score.ts'
import { BEFORE, type ReferenceScore } from './measure-references.ts'
import { BYTE_KINDS } from './measure-load.ts'
import type { ImportResult } from './measure-import.ts'
import type { SearchResult } from './measure-search.ts'
import type { PageResult, SizeResult } from './measure-size.ts'
import { formatNumber, formatTable } from './table.ts'

const HEAD = [
  'publications',
  'requests',
  ...BYTE_KINDS.map((kind) => `${kind} KB`),
  'FCP ms',
  'LCP ms',
  'shift',
  'blocking ms',
  'of take-over',
  'hydration ms',
  'key median',
  'key 95th',
  'settled',
  'emptied',
  'cite box',
  'again',
  'LCP ÷ static',
  'key ÷ static',
  'key ÷ at 100',
]

/** Two rows for each size: ours and the hand-written page. */
export function reportSizes(results: readonly SizeResult[]): string {
  const common = results.find(({ size }) => size === COMMON_SIZE)
  const rows = results.flatMap(({ size, ours, static: hand, citeBox }) => [
    [
      String(size),
      ...pageCells(ours),
      formatNumber(citeBox.first),
      formatNumber(citeBox.again),
      formatNumber(ours.lcp / hand.lcp, 2),
      formatNumber(ours.key95 / hand.key95, 2),
      formatNumber(common && ours.key95 / common.ours.key95, 2),
    ],
    [
      '  static',
      ...pageCells(hand),
      '',
      '',
      '',
      '',
      formatNumber(common && hand.key95 / common.static.key95, 2),
    ],
  ])
  return formatTable([HEAD, ...rows])
}

function pageCells(page: PageResult): string[] {
  return [
    formatNumber(page.requests),
    ...BYTE_KINDS.map((kind) => formatNumber(page.bytes[kind] / 1000, 1)),
    formatNumber(page.fcp),
    formatNumber(page.lcp),
    formatNumber(page.cls, 4),
    formatNumber(page.blocking),
    formatNumber(page.scriptBlocking),
    formatNumber(page.hydration),
    formatNumber(page.keyMedian),
    formatNumber(page.key95),
    formatNumber(page.settled95),
    formatNumber(page.clear),
  ]
}

export function reportGoals(goals: readonly Goal[]): string {
  const rows = goals.map(({ goal, measured, limit, digits, met }) => [
    goal,
    formatNumber(measured, digits),
    `≤ ${limit}`,
    met ? 'met' : 'MISSED',
  ])
  return formatTable([['goal', 'measured', 'limit', ''], ...rows])
}

export interface BuildResult {
  researchers: number
  seconds: number
  pages: number
  /** Of the first researcher's overview, uncompressed. */
  overviewKilobytes: number
}

export function reportBuilds(builds: readonly BuildResult[]): string {
  const rows = builds.map(({ researchers, seconds, pages, overviewKilobytes }) => [
    String(researchers),
    formatNumber(pages),
    formatNumber(seconds, 1),
    formatNumber((seconds * 1000) / pages, 1),
    formatNumber(overviewKilobytes, 1),
  ])
  return formatTable([['researchers', 'pages', 'build s', 'ms a page', 'overview KB'], ...rows])
}

export function reportImports(results: readonly ImportResult[]): string {
  const rows = results.map(({ entries, milliseconds, memory }) => [
    String(entries),
    formatNumber(milliseconds / 1000, 2),
    formatNumber(milliseconds / entries, 2),
    formatNumber(memory / 1_000_000),
  ])
  return formatTable([['BibTeX entries', 'import s', 'ms an entry', 'memory MB'], ...rows])
}

/** Shares of the papers, with those of the fifteen hand-written shapes that the reader of references replaced. */
export function reportReferences(results: readonly ReferenceScore[]): string {
  const rows = results.map(({ name, score }) => {
    const before = BEFORE[name]
    return [
      name,
      formatNumber(score.wanted),
      formatNumber(recallOf(score), 3),
      formatNumber(precisionOf(score), 3),
      formatNumber(score.venues / score.wanted, 3),
      formatNumber(score.years / score.wanted, 3),
      formatNumber(before?.recall, 3),
      formatNumber(before?.precision, 3),
    ]
  })
  return formatTable([
    ['references', 'papers', 'recall', 'precision', 'venue', 'year', 'was', 'was'],
    ...rows,
  ])
}

const SEARCH_HEAD = [
  'publications',
  'keys KB',
  'gzip KB',
  'of bundle',
  'build ms',
  'index ms',
  'first ms',
  'key median',
  'key 95th',
  'settled',
  'first typo',
  'typo median',
  'memory MB',
]

export function reportSearch(results: readonly SearchResult[]): string {
  const rows = results.map((result) => [
    String(result.publications),
    formatNumber(result.keyBytes / 1000, 1),
    formatNumber(result.keyGzip / 1000, 1),
    formatNumber(result.bundleGzip / 1000, 1),
    formatNumber(result.build, 1),
    formatNumber(result.index, 1),
    formatNumber(result.first, 2),
    formatNumber(result.keyMedian, 2),
    formatNumber(result.key95, 2),
    formatNumber(result.firstTypo, 2),
    formatNumber(result.typoMedian, 2),
    formatNumber(result.memory / 1_000_000, 1),
  ])
  return formatTable([SEARCH_HEAD, ...rows])
}
