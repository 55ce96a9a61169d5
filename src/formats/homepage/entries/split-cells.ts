import { hasHan } from '#core/text/language-of.ts'
import { HARD_BREAK } from '../text/page-line.ts'
import { plainText } from '../text/inline-markdown.ts'
import { ORGANIZATION, UNIT } from './organization-words.ts'
import { splitClauses } from './split-clauses.ts'

/** Words of a name at most. */
const MAX_NAME = 12
const ADDRESS = /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/iu

/** The lines and columns of an entry that name something, and those that tell what was done. */
export function divideProse(text: string): { names: string; prose: string[]; addresses: string[] } {
  const cells = text.split(CELL_END).map((cell) => cell.trim())
  const isProse = (cell: string): boolean =>
    splitClauses(cell).some((clause) => clause.split(/\s+/u).length > MAX_NAME) ||
    (hasHan(cell) && /[；。]/u.test(cell) && cell.length > 30) ||
    isSentence(cell)
  const isAddress = (cell: string): boolean => ADDRESS.test(cell)
  return cells.length < 3
    ? { names: text, prose: [], addresses: [] }
    : {
        names: cells.filter((cell) => !isProse(cell) && !isAddress(cell)).join(' | '),
        prose: cells.filter(isProse),
        addresses: cells.filter(isAddress),
      }
}

/** Words in small letters, none of which names a role, a degree or a place. */
function isSentence(cell: string): boolean {
  const words = plainText(cell)
    .split(/\s+/u)
    .filter((word) => !SMALL.has(word.toLowerCase()))
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}(]/u.test(word))
  const isEnded = /[.;]$/u.test(cell) && words.length > capitals.length
  const isSmall = (isEnded || words.length > 4) && capitals.length * 2 <= words.length
  return isSmall && !hasHan(cell) && !NAMED.test(cell)
}

const SMALL: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or the to with &'.split(' '),
)
const NAMED = new RegExp(
  `${ORGANIZATION.source}|${UNIT.source}|\\b(?:research|intern|student|assistant|associate|engineer|professor|lecturer|fellow|scientist|developer|visiting|leader|director|ph\\.?d|degree|master|bachelor)`,
  'iu',
)

const CELL_END = new RegExp(`[|｜${HARD_BREAK}]`, 'u')

/** The clauses of an entry, for each of its lines and columns. */
export function splitCells(text: string): string[][] {
  return plainText(text.replaceAll(HARD_BREAK, ' | '))
    .split(/[|｜]/u)
    .map(splitClauses)
    .filter((clauses) => clauses.length > 0)
}
