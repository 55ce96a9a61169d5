import { createBudget, spend, type Budget } from '../budget.ts'

/** A CV is tens of kilobytes, one of 900 papers 220; the parser takes some 3 kB of memory for each character. */
const MAX_CHARACTERS = 260_000
/** Of nodes, each as often as it is written: a title may be looked at three times. */
const MAX_STEPS = 200_000
/** So many characters in one node count like one more node. */
const CHARACTERS_OF_STEP = 8
const MAX_EXPANSIONS = 5_000
const MAX_INCLUDES = 50
/** A page within lists within tables; the stack takes many times as many. */
const MAX_DEPTH = 300

/** What all files and macros of one document may take together. */
export interface TexBudget {
  /** Given to the parser, the texts of macros included. */
  characters: Budget
  steps: Budget
  expansions: Budget
  includes: Budget
  depth: number
  /** It has been reported that the budget is spent. */
  isReported: boolean
}

export function createTexBudget(): TexBudget {
  return {
    characters: createBudget(MAX_CHARACTERS),
    steps: createBudget(MAX_STEPS),
    expansions: createBudget(MAX_EXPANSIONS),
    includes: createBudget(MAX_INCLUDES),
    depth: 0,
    isReported: false,
  }
}

/** Takes the writing of a node; false where there is no more of it. */
export function spendStep(budget: TexBudget, characters = 0): boolean {
  return spend(budget.steps, 1 + characters / CHARACTERS_OF_STEP)
}

/** Goes one level down, does what is to be done there, and comes back; false where it is too deep. */
export function goDeeper(budget: TexBudget, visit: () => void): boolean {
  if (budget.depth >= MAX_DEPTH) return false
  budget.depth += 1
  try {
    visit()
  } finally {
    budget.depth -= 1
  }
  return true
}
