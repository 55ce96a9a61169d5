import { LABEL_COUNT, type Weights } from './label-atoms.ts'
import learned from './weights.json' with { type: 'json' }

/** One whole number of a file is this much. */
const UNIT = 1 / 16

let loaded: Weights | undefined

/** The learned weights: `npm run train:references` makes them again. */
export function learnedWeights(): Weights {
  loaded ??= {
    label: tableOf(learned.label, LABEL_COUNT),
    step: tableOf(learned.step, LABEL_COUNT * LABEL_COUNT),
  }
  return loaded
}

/** `feature number,number,…`, separated by bars: a number for each label; missing ones are zero. */
function tableOf(rows: Readonly<Record<string, string>>, size: number): Map<string, Float64Array> {
  return new Map(
    Object.entries(rows).map(([feature, row]) => {
      const values = new Float64Array(size)
      for (const [at, number] of row.split(',').entries()) values[at] = Number(number) * UNIT
      return [feature, values]
    }),
  )
}
