import { LABEL_COUNT, LABELS, type Label, type Scores } from './label-atoms.ts'
import type { Atom } from './split-atoms.ts'

/**
 * How one list writes its references: how often which labels stand on both sides of which signs. Lists are written in one style by
 * one hand, so the other references of a list vote on each.
 */
export type ListStyle = ReadonlyMap<string, ReadonlyMap<number, number>>

/** How much the votes count against what is seen of a reference itself. */
const WEIGHT = 0.5
/** Votes that every pair of labels has to begin with. */
const PRIOR = 0.5
const PAIRS = 12

type Voter = { atoms: readonly Atom[]; labels: readonly Label[]; probability: number }

/** The style of a list, from the readings of its references. */
export function styleOfList(voters: readonly Voter[]): ListStyle {
  const style = new Map<string, Map<number, number>>()
  for (const { atoms, labels, probability } of voters) {
    for (const [at, atom] of atoms.entries()) {
      const key = keyOf(atoms[at - 1], atom)
      const counts = style.get(key) ?? new Map<number, number>()
      style.set(key, counts)
      const pair = pairOf(labels[at - 1], labels[at])
      counts.set(pair, (counts.get(pair) ?? 0) + probability)
    }
  }
  return style
}

function pairOf(from: Label | undefined, to: Label | undefined): number {
  const [x, y] = [from, to].map((label) => Math.max(0, LABELS.indexOf(label ?? 'A')))
  return (x ?? 0) * LABEL_COUNT + (y ?? 0)
}

function keyOf(previous: Atom | undefined, { before, mask, line, isContinued }: Atom): string {
  if (previous === undefined) return `^${before}^${mask}`
  const isNewLine = previous.line !== line
  return `${isNewLine ? `${line}` : ''}${isContinued ? '=' : ''}${before}^${previous.mask}^${mask}`
}

/** The scores of a reference with the votes of its list. */
export function addVotes(scores: Scores, atoms: readonly Atom[], style: ListStyle): Scores {
  const label = scores.label.map((row) => row.slice())
  const step = scores.step.map((row) => row.slice())
  for (const [at, atom] of atoms.entries()) {
    const counts = style.get(keyOf(atoms[at - 1], atom))
    if (counts === undefined) continue
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const least = Math.log(PRIOR / (all + PRIOR * PAIRS))
    const row = at === 0 ? label[0] : step[at]
    if (row === undefined) continue
    for (let pair = 0; pair < row.length; pair += 1) {
      const count = counts.get(pair) ?? 0
      const share = count === 0 ? least : Math.log((count + PRIOR) / (all + PRIOR * PAIRS))
      row[pair] = (row[pair] ?? 0) + WEIGHT * share
    }
  }
  return { label, step }
}
