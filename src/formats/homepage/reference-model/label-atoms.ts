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
      const reached = (BEFORE[index] ?? []).flatMap((from) => {
        const more = own + stepScore(step[at], STATES[from], to)
        return (previous[from] ?? []).map(({ score }, place) => ({
          score: score + more,
          from,
          place,
        }))
      })
      return mostLikely(reached, count)
    })
    table.push(paths)
  }
  const ends = FINAL.flatMap((from) =>
    (paths[from] ?? []).map(({ score }, place) => ({ score, from, place })),
  )
  return mostLikely(ends, count).map((end) => labelsTo(end, table))
}

function mostLikely(paths: Path[], count: number): Path[] {
  if (paths.length <= 1) return paths
  if (count > 1) return paths.toSorted((a, b) => b.score - a.score).slice(0, count)
  return [paths.reduce((best, path) => (path.score > best.score ? path : best))]
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

function stepScore(step: Float64Array | undefined, from: State | undefined, to: State): number {
  return step?.[(from?.label ?? 0) * LABEL_COUNT + to.label] ?? 0
}

/** How likely it is that authors and title are exactly where these labels have them, from 0 to 1. */
export function probabilityOf(scores: Scores, labels: readonly Label[]): number {
  const all = logSum(scores, () => true)
  const those = logSum(scores, (at, label) => {
    const wanted = labels[at]
    return wanted === 'A' || wanted === 'T'
      ? LABELS[label] === wanted
      : label !== AUTHOR && label !== TITLE
  })
  return Math.exp(those - all)
}

function logSum(
  { label, step }: Scores,
  isAllowed: (at: number, label: number) => boolean,
): number {
  let scores = startOf(label[0]).map((score, index) =>
    isAllowed(0, STATES[index]?.label ?? 0) ? score : -Infinity,
  )
  for (let at = 1; at < label.length; at += 1) {
    const previous = scores
    scores = STATES.map((to, index) => {
      if (!isAllowed(at, to.label)) return -Infinity
      const from = (BEFORE[index] ?? []).map(
        (one) => (previous[one] ?? -Infinity) + stepScore(step[at], STATES[one], to),
      )
      return logAdd(from) + (label[at]?.[to.label] ?? 0)
    })
  }
  return logAdd(FINAL.map((index) => scores[index] ?? -Infinity))
}

export function logAdd(values: readonly number[]): number {
  const most = Math.max(...values)
  if (most === -Infinity) return -Infinity
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
