import { hasHan, hasLatin } from '#core/text/language-of.ts'
import { DOUBLE_SURNAMES } from './double-surnames.ts'
import type { SourceName } from './read-authors.ts'

const SEPARATOR = /[,，、;；]/u

/** "and others" in Chinese, after a name or instead of one. */
const OTHERS = /(?:(?<!\s)\s+)?等$/u

/**
 * Many Chinese files write all names as one, `王小明, 李华；赵琪 等`, and BibTeX reads commas as parts of one name:
 * these are split here. `others` is true if names were left out.
 *
 * @example splitHanNames([{ family: '王小明', given: '李华' }]).names // [{ family: '王小明' }, { family: '李华' }]
 */
export function splitHanNames(names: readonly SourceName[]): {
  names: SourceName[]
  others: boolean
} {
  const split = names.flatMap(namesIn)
  const known = split.map((name) =>
    name.family === undefined ? name : { ...name, family: name.family.replace(OTHERS, '') },
  )
  return {
    names: known.filter(({ family }) => family !== ''),
    others: known.some(({ family }, at) => family !== split[at]?.family),
  }
}

function namesIn(name: SourceName): SourceName[] {
  const { family = '', suffix = '', given = '', literal } = name
  const parts = [family, suffix, given].filter((part) => part !== '')
  const text = parts.join(',')
  if (literal !== undefined || !hasHan(text) || hasLatin(text)) return [name]
  const pieces = text.split(SEPARATOR).flatMap((piece) => piece.trim() || [])
  return isOneName(pieces) ? [name] : pieces.map((piece) => ({ family: piece }))
}

/** A family and a given name, in either order; two whole names have two characters or more each. */
function isOneName([first = '', second, third]: readonly string[]): boolean {
  if (second === undefined) return true
  if (third !== undefined) return false
  return first.length === 1 || second.length === 1 || DOUBLE_SURNAMES.has(first)
}
