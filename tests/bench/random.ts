/** A repeatable source of chance: the same seed gives the same site on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(values: readonly T[]): T
  /** As many different values as wanted, or all there are. */
  sample<T>(values: readonly T[], count: number): T[]
}

const MULTIPLIER = 1_664_525
const INCREMENT = 1_013_904_223
const MODULUS = 2 ** 32

/** A linear congruential generator (constants of Numerical Recipes); only its high bits are used. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0
    return (state >>> 8) / (MODULUS / 256)
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  function pick<T>(values: readonly T[]): T {
    const value = values[between(0, values.length - 1)]
    if (value === undefined) throw new Error('there is nothing to pick from')
    return value
  }
  function sample<T>(values: readonly T[], count: number): T[] {
    const left = [...values]
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(between(0, left.length - 1), 1),
    ).flat()
  }
  return { next, between, chance: (probability) => next() < probability, pick, sample }
}
