import type { BundlePublication } from '../bundle/publications-bundle.ts'
import type { YearCounts } from '../bundle/list-summary.ts'
import { newestYearFirst, UNDATED, yearOfPublication } from './publication-year.ts'

/** Types as a chart distinguishes them; what is rare in most lists shares one. */
export const CHART_KINDS = [
  'paper-conference',
  'article-journal',
  'article',
  'report',
  'other',
] as const
export type ChartKind = (typeof CHART_KINDS)[number]

type Counted = Pick<BundlePublication, 'issued' | 'type'>

/** How many papers there are, and how many of each type. */
export type PapersCount = {
  total: number
  types: ReadonlyMap<BundlePublication['type'], number>
}

/** The papers of one year of a list. */
export type PapersOfYear = PapersCount & { year: string }

/** Up to so many years, those without a paper keep their place. */
const MAX_SPAN = 60

/** Papers by year and type, the oldest year first and what has no year (`UNDATED`) last: the numbers of a chart as a bundle has them. */
export function countByYear(publications: readonly Counted[]): YearCounts[] {
  const byYear = Map.groupBy(publications, yearOfPublication)
  return [...byYear]
    .map(([year, papers]) => ({ year, types: countTypes(papers) }))
    .sort((a, b) => newestYearFirst(b.year, a.year))
}

/**
 * The years of a chart, the oldest first. Years between the first and the last are there without papers too, unless they
 * are so many that a typo is more likely. What has no year is for `papersUndated`.
 *
 * @example papersPerYear([{ year: '2023', types: { article: 1 } }])[0]?.total // 1
 */
export function papersPerYear(counts: readonly YearCounts[]): PapersOfYear[] {
  const dated = new Map(counts.map(({ year, types }) => [year, types]))
  dated.delete(UNDATED)
  return yearsOf([...dated.keys()]).map((year) => papersOf(year, dated.get(year)))
}

/** The papers that are under no year, so that with those of all years they are the whole list. */
export function papersUndated(counts: readonly YearCounts[]): PapersOfYear {
  return papersOf(UNDATED, counts.find(({ year }) => year === UNDATED)?.types)
}

function papersOf(year: string, types: YearCounts['types'] = {}): PapersOfYear {
  const entries = Object.entries(types) as [BundlePublication['type'], number][]
  return { year, total: sum(entries.map(([, count]) => count)), types: new Map(entries) }
}

/** True where two counts are the same, so that what draws them need not be drawn again. */
export function isSameCount(a: PapersCount | undefined, b: PapersCount | undefined): boolean {
  if (a === b) return true
  if (!a || !b || a.total !== b.total || a.types.size !== b.types.size) return false
  return [...a.types].every(([type, count]) => b.types.get(type) === count)
}

/** The kind under which a type is drawn. */
export function chartKindOf(type: BundlePublication['type']): ChartKind {
  return CHART_KINDS.find((kind) => kind === type) ?? 'other'
}

/** How many papers of each kind, in the order of the legend; kinds without papers are left out. */
export function countKinds({ types }: Pick<PapersCount, 'types'>): ReadonlyMap<ChartKind, number> {
  const counts = new Map<ChartKind, number>()
  for (const kind of CHART_KINDS) {
    const own = [...types].filter(([type]) => chartKindOf(type) === kind)
    if (own.length > 0) counts.set(kind, sum(own.map(([, count]) => count)))
  }
  return counts
}

/** All types of a list with their counts, the most frequent of each kind first, kinds as in the legend. */
export function typesOf(years: readonly PapersOfYear[]): BundlePublication['type'][] {
  const totals = new Map<BundlePublication['type'], number>()
  for (const [type, count] of years.flatMap(({ types }) => [...types])) {
    totals.set(type, (totals.get(type) ?? 0) + count)
  }
  const kindOrder = ([type]: [BundlePublication['type'], number]) =>
    CHART_KINDS.indexOf(chartKindOf(type))
  return [...totals]
    .toSorted((a, b) => kindOrder(a) - kindOrder(b) || b[1] - a[1])
    .map(([type]) => type)
}

function yearsOf(found: readonly string[]): string[] {
  const years = found.toSorted()
  const [first = 0, last = -1] = [years[0], years.at(-1)].flatMap((year) => Number(year ?? []))
  const span = last - first + 1
  if (years.length === 0 || span > MAX_SPAN) return years
  return Array.from({ length: span }, (_, at) => String(first + at).padStart(4, '0'))
}

function countTypes(papers: readonly Counted[]): YearCounts['types'] {
  const counts: Partial<Record<BundlePublication['type'], number>> = {}
  for (const { type } of papers) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
