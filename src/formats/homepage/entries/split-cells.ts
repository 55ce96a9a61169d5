import { HARD_BREAK } from '../text/page-line.ts'
import { plainText } from '../text/inline-markdown.ts'
import { splitClauses } from './split-clauses.ts'

/** The clauses of an entry, for each of its lines and columns. */
export function splitCells(text: string): string[][] {
  return plainText(text.replaceAll(HARD_BREAK, ' | '))
    .split(/[|｜]/u)
    .map(splitClauses)
    .filter((clauses) => clauses.length > 0)
}
