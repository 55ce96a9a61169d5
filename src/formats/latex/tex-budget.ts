import { createBudget, spend, type Budget } from '../budget.ts'

/** A CV is tens of kilobytes, one of 4,000 papers a megabyte, of which the parser sees a third; special characters count twice. */
const MAX_CHARACTERS = 450_000
/** Of those at the same time: the parser needs about 3 kB of memory for each. */
const MAX_HELD = 100_000
/** Of nodes, each as often as it is written: a title may be looked at three times. */
const MAX_STEPS = 200_000
/** So many characters in one node count like one more node. */
const CHARACTERS_OF_STEP = 8
const MAX_EXPANSIONS = 5_000
/** Of the texts that macros expand to. */
const MAX_EXPANDED = 4_000_000
const MAX_INCLUDES = 50
/** A page within lists within tables; the stack allows many times as many. */
const MAX_DEPTH = 300

/** What all files and macros of one document may use together. */
export interface TexBudget {
  /** Given to the parser, the texts of macros included. */
  characters: Budget
  /** Characters whose trees are in use: those of a part, of the macros in it, of the files around it. */
  held: number
  steps: Budget
  expansions: Budget
  expanded: Budget
  includes: Budget
  depth: number
  /** It has been reported that the budget is spent. */
  isReported: boolean
}

export function createTexBudget(): TexBudget {
  return {
    characters: createBudget(MAX_CHARACTERS),
    held: 0,
    steps: createBudget(MAX_STEPS),
    expansions: createBudget(MAX_EXPANSIONS),
    expanded: createBudget(MAX_EXPANDED),
    includes: createBudget(MAX_INCLUDES),
    depth: 0,
    isReported: false,
  }
}

/** Pays for writing a node; false if the budget is spent. */
export function spendStep(budget: TexBudget, characters = 0): boolean {
  return spend(budget.steps, 1 + characters / CHARACTERS_OF_STEP)
}

/** Notes that the tree of so many characters is in use; false where there are too many. */
export function hold(budget: TexBudget, characters: number): boolean {
  if (budget.held + characters > MAX_HELD) return false
  budget.held += characters
  return true
}

export function release(budget: TexBudget, characters: number): void {
  budget.held -= characters
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
