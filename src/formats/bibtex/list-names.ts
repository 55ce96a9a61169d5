import type { SourceName } from '../bibliography/read-authors.ts'
import { costOfUnits, unitsOf } from './cost-of-value.ts'
import { readSimpleName } from './read-simple-name.ts'
import type { WrittenField } from './scan-fields.ts'

/** The names in order; one that only the parser can read is as written. */
interface NameList {
  names: readonly (SourceName | string)[]
  cost: number
  /** The names that are no longer affordable, as written. */
  rest: string
}

/** How many the parser gets at a time, so that the cost of a list grows with its length, not with the square of it. */
export const NAMES_AT_ONCE = 200

/** In a shorter list, one name that is not simple leaves the whole list to the parser. */
const LONG = 50

/** Twice as many as any paper has. */
const MAX_NAMES = 10_000

/** In units of the budget: what is read here, and what is done with any name afterwards. */
const PER_NAME = 1

/** Fields whose names are read here; all other lists of people are short. */
const LISTS = new Set(['author', 'editor'])

/**
 * The names of a field, as far as `affordable` units go. Undefined if the whole list is left to the parser: because
 * they are few and not all simple, or because they may be separated by commas.
 */
export function listNames({ name, parts }: WrittenField, affordable: number): NameList | undefined {
  const [value, second] = parts
  if (!LISTS.has(name) || value === undefined || second !== undefined || value.isBare)
    return undefined
  const list = value.text.slice(1, -1)
  const written = splitNames(list)
  if (written.length < 2) return undefined
  // Some people separate names with commas, also before "and".
  if (/[,;]\s+and\s/iu.test(list)) return undefined
  const most = written.slice(0, MAX_NAMES)
  const names = most.map((one) => readSimpleName(one) ?? one)
  if (names.length < LONG && names.some((one) => typeof one === 'string')) return undefined
  const { cost, count } = affordableNames(names, affordable)
  return { names: names.slice(0, count), cost, rest: written.slice(count).join(' and ') }
}

function affordableNames(
  names: NameList['names'],
  affordable: number,
): { cost: number; count: number } {
  let cost = 0
  for (const [count, name] of names.entries()) {
    const more = PER_NAME + (typeof name === 'string' ? costOfUnits(unitsOf(name, true)) : 0)
    if (cost + more > affordable) return { cost, count }
    cost += more
  }
  return { cost, count: names.length }
}

const STEP = /\\[\s\S]|[{}]|(?<!\s)\s+and(?=\s)/giu

/** Splits a list of names at each `and` outside braces, in linear time; the names are trimmed, and none is empty. */
function splitNames(list: string): string[] {
  const names: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: sign, index } of list.matchAll(STEP)) {
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (depth === 0 && !sign.startsWith('\\')) {
      names.push(list.slice(from, index).trim())
      from = index + sign.length
    }
  }
  names.push(list.slice(from).trim())
  return names.filter((name) => name !== '')
}
