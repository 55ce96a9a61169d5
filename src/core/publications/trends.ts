import type { BundlePublication } from '../bundle/publications-bundle.ts'

/** How often one topic or venue occurs in each year. */
export type Trend = { value: string; total: number; counts: readonly number[] }

export type Trends = {
  /** The first and the last year; `counts` begins with the first. */
  first: number
  last: number
  topics: readonly Trend[]
  venues: readonly Trend[]
}

type Counted = Pick<BundlePublication, 'issued' | 'topics' | 'venue'>

/** Fewer papers, values or years show no course of things. */
const ENOUGH = 3

/** What does not fit into a glance. */
const MOST = 12

/** A longer time makes the bars too thin to see. */
const MAX_YEARS = 40

/**
 * Topics and venues over time, the most frequent first. Only those with three papers, and only where there are
 * three of them and three years; what has no date is in no course of things. Undefined where nothing is left to say.
 */
export function trendsOf(publications: readonly Counted[]): Trends | undefined {
  const dated = publications.filter(({ issued }) => issued !== undefined)
  const years = dated.map(yearOf)
  const last = Math.max(...years)
  const first = Math.max(Math.min(...years), last - MAX_YEARS + 1)
  if (new Set(years).size < ENOUGH) return undefined
  const recent = dated.filter((one) => yearOf(one) >= first)
  const span = { first, last }
  const topics = frequent(recent, span, ({ topics }) => topics)
  const venues = frequent(recent, span, ({ venue }) => (venue === undefined ? [] : [venue]))
  return topics.length + venues.length === 0 ? undefined : { ...span, topics, venues }
}

function frequent(
  publications: readonly Counted[],
  { first, last }: Pick<Trends, 'first' | 'last'>,
  valuesOf: (publication: Counted) => readonly string[],
): Trend[] {
  const found = new Map<string, number[]>()
  for (const publication of publications) {
    for (const value of new Set(valuesOf(publication))) {
      const counts = found.get(value) ?? Array.from({ length: last - first + 1 }, () => 0)
      const at = yearOf(publication) - first
      counts[at] = (counts[at] ?? 0) + 1
      found.set(value, counts)
    }
  }
  const trends = [...found]
    .map(([value, counts]) => ({ value, counts, total: counts.reduce((a, b) => a + b, 0) }))
    .filter(({ total }) => total >= ENOUGH)
    .toSorted((a, b) => b.total - a.total || Number(a.value > b.value) - Number(a.value < b.value))
  return trends.length < ENOUGH ? [] : trends.slice(0, MOST)
}

function yearOf({ issued = '' }: Counted): number {
  return Number(issued.slice(0, 4))
}
