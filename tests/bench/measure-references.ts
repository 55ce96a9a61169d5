import { measureReferences, sumScores } from '../references/measure-references.ts'
import type { Score } from '../references/score.ts'

export interface ReferenceScore {
  name: string
  score: Score
}

/** Home pages and CVs, in styles that the reader was made with and in those that it was not. */
const KINDS = [
  { name: 'home pages, seen styles', isCv: false, isHeldBack: false },
  { name: 'home pages, other styles', isCv: false, isHeldBack: true },
  { name: 'CVs, seen styles', isCv: true, isHeldBack: false },
  { name: 'CVs, other styles', isCv: true, isHeldBack: true },
] as const

/** Recall and precision of the code before the reader of references, on lists of twenty. */
export const BEFORE: Readonly<Record<string, { recall: number; precision: number }>> = {
  'home pages, seen styles': { recall: 0.311, precision: 0.587 },
  'home pages, other styles': { recall: 0.311, precision: 0.654 },
  'CVs, seen styles': { recall: 0.243, precision: 0.54 },
  'CVs, other styles': { recall: 0.25, precision: 0.611 },
}

/** How well lists of so many references are read in every style. */
export async function scoreReferences(length: number): Promise<ReferenceScore[]> {
  const scores = await measureReferences(length)
  return KINDS.map(({ name, ...kind }) => ({ name, score: sumScores(scores, kind) }))
}
