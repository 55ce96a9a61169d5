import { expect, it } from 'vitest'
import { giveTree } from './give-tree.ts'
import { createTexBudget } from './tex-budget.ts'

/** What the parser is charged for a thousand times the same. */
function costOf(token: string): number {
  const budget = createTexBudget()
  const { left } = budget.characters
  giveTree({ text: token.repeat(1_000), line: 1 }, budget, () => undefined)
  return left - budget.characters.left
}

it.each([
  ['words are one character', 'words of a paper ', 2],
  ['hyphens and ties belong to the words', 'A.~Lin - ', 2],
  ['commands count letter by letter', String.raw`\foo `, 5_000],
  ['signs count twice', '"a', 3_000],
  ['cells and rows of a table too', String.raw`a&1\\`, 6_000],
])('%s', (_, token, cost) => {
  expect(costOf(token)).toBe(cost)
})
