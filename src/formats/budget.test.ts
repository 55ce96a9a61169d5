import { expect, it } from 'vitest'
import { createBudget, spend } from './budget.ts'

it('is spent bit by bit, and is over once something was too much', () => {
  const budget = createBudget(10)
  expect([spend(budget, 4), spend(budget, 6), spend(budget, 1), spend(budget, 0)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
