/**
 * What one reading may still spend, in units that its reader counts: steps, characters, levels. Counting instead of
 * watching the clock gives the same result on every machine.
 */
export interface Budget {
  left: number
}

export function createBudget(limit: number): Budget {
  return { left: limit }
}

/** Spends an amount; false if it is more than what is left, and then nothing is left for what follows. */
export function spend(budget: Budget, amount: number): boolean {
  budget.left -= amount
  if (budget.left >= 0) return true
  budget.left = -1
  return false
}
