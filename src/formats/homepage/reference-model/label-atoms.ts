import type { Sight } from './atom-features.ts'

/** Author, title, venue, locator (volume, pages, DOI), date, editor, publisher or place, note. */
export const LABELS = ['A', 'T', 'V', 'L', 'D', 'E', 'P', 'N'] as const
export type Label = (typeof LABELS)[number]

export const LABEL_COUNT = LABELS.length

/** Weights of the features: of each label, and of each pair of labels in a step. */
export type Weights = {
  label: ReadonlyMap<string, Float64Array>
  step: ReadonlyMap<string, Float64Array>
}

/** Scores of a reference: `label[at][y]`, and `step[at][from * LABEL_COUNT + y]` of the step to it. */
export type Scores = { label: Float64Array[]; step: Float64Array[] }

export function scoreSights(sights: readonly Sight[], weights: Weights): Scores {
  return {
    label: sights.map(({ features }) => sumOf(features, weights.label, LABEL_COUNT)),
    step: sights.map(({ step }) => sumOf(step, weights.step, LABEL_COUNT * LABEL_COUNT)),
  }
}

function sumOf(
  features: readonly string[],
  weights: ReadonlyMap<string, Float64Array>,
  size: number,
): Float64Array {
  const sum = new Float64Array(size)
  for (const feature of features) {
    const values = weights.get(feature)
    if (values === undefined) continue
    for (let at = 0; at < size; at += 1) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0)
  }
  return sum
}

/**
 * States of a reading from left to right: the label, and whether there was a title and whether there were authors. Each of
 * these is in one place, and there is a title.
 */
const [AUTHOR, TITLE] = [0, 1]
const STATES = Array.from({ length: LABEL_COUNT * 4 }, (_, state) => ({
  label: state >> 2,
  hasTitle: (state & 1) === 1,
  hasAuthors: (state & 2) === 2,
})).filter(
  ({ label, hasTitle, hasAuthors }) =>
    (label !== TITLE || hasTitle) && (label !== AUTHOR || hasAuthors),
)
type State = (typeof STATES)[number]

function isStart({ label, hasTitle, hasAuthors }: State): boolean {
  return hasTitle === (label === TITLE) && hasAuthors === (label === AUTHOR)
}

function follows(from: State, to: State): boolean {
  const isTitleRight =
    to.label === TITLE ? from.label === TITLE || !from.hasTitle : to.hasTitle === from.hasTitle
  const areAuthorsRight =
    to.label === AUTHOR
      ? from.label === AUTHOR || !from.hasAuthors
      : to.hasAuthors === from.hasAuthors
  return isTitleRight && areAuthorsRight
}

/** For each state the states that it may follow. */
const BEFORE = STATES.map((to) =>
  STATES.flatMap((from, index) => (follows(from, to) ? [index] : [])),
)
/** And for each of these where the score of the step is. */
const PAIRS = STATES.map((to, index) =>
  (BEFORE[index] ?? []).map((from) => (STATES[from]?.label ?? 0) * LABEL_COUNT + to.label),
)
const FINAL = STATES.flatMap(({ hasTitle }, index) => (hasTitle ? [index] : []))

/** How a state was reached: the state before and the place in its list. */
type Path = { score: number; from: number; place: number }

/** The best readings, the most likely first; none for no atoms. */
export function bestReadings({ label, step }: Scores, count: number): Label[][] {
  if (label.length === 0) return []
  let paths: Path[][] = startOf(label[0]).map((score) =>
    score === -Infinity ? [] : [{ score, from: -1, place: 0 }],
  )
  const table = [paths]
  for (let at = 1; at < label.length; at += 1) {
    const previous = paths
    paths = STATES.map((to, index) => {
      const own = label[at]?.[to.label] ?? 0
      return pathsTo(index, { previous, own, step: step[at], count })
    })
    table.push(paths)
  }
  const ends = FINAL.flatMap((from) =>
    (paths[from] ?? []).map(({ score }, place) => ({ score, from, place })),
  )
  return mostLikely(ends, count).map((end) => labelsTo(end, table))
}

type StepTo = {
  previous: readonly Path[][]
  own: number
  step: Float64Array | undefined
  count: number
}

function pathsTo(to: number, { previous, own, step, count }: StepTo): Path[] {
  const before = BEFORE[to] ?? []
  const pairs = PAIRS[to] ?? []
  let best: Path | undefined
  const all: Path[] = []
  for (let at = 0; at < before.length; at += 1) {
    const from = before[at] ?? 0
    const more = own + (step?.[pairs[at] ?? 0] ?? 0)
    for (const [place, path] of (previous[from] ?? []).entries()) {
      const score = path.score + more
      if (count > 1) all.push({ score, from, place })
      else if (best === undefined || score > best.score) best = { score, from, place }
    }
  }
  return count > 1 ? mostLikely(all, count) : best === undefined ? [] : [best]
}

function mostLikely(paths: Path[], count: number): Path[] {
  if (paths.length <= 1) return paths
  return paths.toSorted((a, b) => b.score - a.score).slice(0, count)
}

function labelsTo(end: Path, table: readonly Path[][][]): Label[] {
  const labels: Label[] = []
  let path: Path | undefined = end
  for (const paths of table.toReversed()) {
    if (path === undefined) break
    labels.unshift(LABELS[STATES[path.from]?.label ?? 0] ?? 'N')
    path = paths[path.from]?.[path.place]
  }
  return labels
}

function startOf(label: Float64Array | undefined): number[] {
  return STATES.map((state) => (isStart(state) ? (label?.[state.label] ?? 0) : -Infinity))
}

/** How likely it is that authors and title are exactly where labels have them, from 0 to 1, among all readings. */
export function probabilitiesOf(scores: Scores): (labels: readonly Label[]) => number {
  const all = logSum(scores, undefined)
  return (labels) => {
    const wanted = labels.map((label) => LABELS.indexOf(label))
    return Math.exp(logSum(scores, wanted) - all)
  }
}

/** The logarithm of the sum over all readings, or over those that have authors and title as wanted. */
function logSum({ label, step }: Scores, wanted: readonly number[] | undefined): number {
  let scores = Float64Array.from(startOf(label[0]), (score, index) =>
    isAllowed(STATES[index]?.label ?? 0, wanted?.[0]) ? score : -Infinity,
  )
  for (let at = 1; at < label.length; at += 1) {
    const next = new Float64Array(STATES.length).fill(-Infinity)
    for (const [index, to] of STATES.entries()) {
      if (!isAllowed(to.label, wanted?.[at])) continue
      next[index] = logStep(scores, step[at], index) + (label[at]?.[to.label] ?? 0)
    }
    scores = next
  }
  return logAdd(FINAL.map((index) => scores[index] ?? -Infinity))
}

function isAllowed(label: number, wanted: number | undefined): boolean {
  if (wanted === undefined || label === wanted) return true
  return wanted > TITLE && label > TITLE
}

/** The logarithm of the sum of all ways to a state from those before it. */
function logStep(scores: Float64Array, step: Float64Array | undefined, to: number): number {
  const before = BEFORE[to] ?? []
  const pairs = PAIRS[to] ?? []
  let most = -Infinity
  for (let at = 0; at < before.length; at += 1) {
    const score = (scores[before[at] ?? 0] ?? 0) + (step?.[pairs[at] ?? 0] ?? 0)
    if (score > most) most = score
  }
  if (most === -Infinity) return most
  let sum = 0
  for (let at = 0; at < before.length; at += 1) {
    const score = (scores[before[at] ?? 0] ?? 0) + (step?.[pairs[at] ?? 0] ?? 0) - most
    // What is this much less likely than the best way does not count.
    if (score > -30) sum += Math.exp(score)
  }
  return most + Math.log(sum)
}

export function logAdd(values: readonly number[]): number {
  const most = Math.max(...values)
  if (most === -Infinity) return -Infinity
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
