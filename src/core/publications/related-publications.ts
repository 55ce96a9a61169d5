import type { BundlePublication } from '../bundle/publications-bundle.ts'

/** How many are a handful. */
const COUNT = 5

/** A shared topic weighs more than any number of shared people that papers of one site are likely to have. */
const TOPIC_WEIGHT = 4

/** How far from a paper others are looked for, in papers of one topic or person: a list may have thousands. */
const REACH = 100

/**
 * For each paper of a list, newest first, the few others that are the most like it, newest first: those that share
 * topics with it, before all by the same people; among equals the nearest in the list. Where topics do not find
 * enough, the nearest by the same people follow.
 */
export function relatePublications(
  list: readonly BundlePublication[],
): (index: number) => BundlePublication[] {
  const byTopic = positionsBy(list, ({ topics }) => topics)
  const byPerson = positionsBy(list, ({ people }) => people)

  return (index) => {
    const paper = list[index]
    if (paper === undefined) return []
    const scores = new Map<number, number>()
    for (const topic of new Set(paper.topics)) {
      for (const at of around(byTopic.get(topic), index)) {
        scores.set(at, (scores.get(at) ?? 0) + TOPIC_WEIGHT)
      }
    }
    for (const [at, score] of scores) {
      const shared = list[at]?.people.filter((person) => paper.people.includes(person)).length ?? 0
      scores.set(at, score + Math.min(shared, TOPIC_WEIGHT - 1))
    }
    scores.delete(index)
    const best = bestOf(scores, index)
    const known = new Set([index, ...best])
    const others = paper.people
      .flatMap((person) => around(byPerson.get(person), index).filter((at) => !known.has(at)))
      .toSorted(nearerTo(index))
    return [...new Set([...best, ...others])]
      .slice(0, COUNT)
      .toSorted((a, b) => a - b)
      .flatMap((at) => list[at] ?? [])
  }
}

function positionsBy(
  list: readonly BundlePublication[],
  valuesOf: (publication: BundlePublication) => readonly string[],
): Map<string, number[]> {
  const positions = new Map<string, number[]>()
  list.forEach((publication, at) => {
    for (const value of new Set(valuesOf(publication))) {
      const known = positions.get(value)
      if (known) known.push(at)
      else positions.set(value, [at])
    }
  })
  return positions
}

/** Only those of the scores that count are put in order. */
function bestOf(scores: ReadonlyMap<number, number>, index: number): number[] {
  const best: number[] = []
  for (const score of [...new Set(scores.values())].toSorted((a, b) => b - a)) {
    if (best.length >= COUNT) break
    const equals = [...scores].flatMap(([at, own]) => (own === score ? [at] : []))
    best.push(...equals.toSorted(nearerTo(index)))
  }
  return best.slice(0, COUNT)
}

/** Positions ascend, so the nearest ones are around that of the paper. */
function around(positions: readonly number[] = [], index: number): readonly number[] {
  const from = positions.indexOf(index)
  return positions.slice(Math.max(0, from - REACH), from + REACH + 1)
}

function nearerTo(index: number): (a: number, b: number) => number {
  return (a, b) => Math.abs(a - index) - Math.abs(b - index) || a - b
}
