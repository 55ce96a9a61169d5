import { hasHan } from '../text/language-of.ts'

/** How well an entry answers a query, the best first: by its name or title, then by the rest, words begun before parts of words. */
export type Rank = 0 | 1 | 2 | 3 | 4

/** Of what a query finds only when a typo in it is forgiven. */
export const NEAR: Rank = 4

/** Both texts are folded: what an entry is called, and all it is found by. */
export function rankHit(terms: readonly string[], name: string, all: string): Rank {
  if (terms.every((term) => beginsWord(name, term))) return 0
  if (terms.every((term) => name.includes(term))) return 1
  return terms.every((term) => beginsWord(all, term)) ? 2 : 3
}

/** Chinese has no spaces: there, any place may begin a word. */
function beginsWord(text: string, term: string): boolean {
  return hasHan(term) ? text.includes(term) : ` ${text}`.includes(` ${term}`)
}
