import { spend } from '../budget.ts'
import { parseTex, type TexTree } from './parse-tex.ts'
import { shrinkText } from './plain-runs.ts'
import { hold, release, type TexBudget } from './tex-budget.ts'

/** Each becomes a node of its own, which costs the parser as much as two letters of a word. */
const SIGN = /[!-/:-@[\]-`|~]/gu

/** A text for the parser, and the line of its document that it begins in. */
interface TexSource {
  text: string
  line: number
}

/** Parses a text and gives its tree away; false where that is more than the budget of the document allows. */
export function giveTree(
  { text, line }: TexSource,
  budget: TexBudget,
  take: (tree: TexTree) => void,
): boolean {
  const shrunk = shrinkText(text)
  const { length } = shrunk.text
  const signs = shrunk.text.match(SIGN)?.length ?? 0
  if (!spend(budget.characters, length + signs) || !hold(budget, length)) return false
  try {
    take(parseTex(text, shrunk, line))
  } finally {
    release(budget, length)
  }
  return true
}
