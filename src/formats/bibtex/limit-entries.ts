import { createBudget, spend, type Budget } from '../budget.ts'
import { costOfUnits, unitsOf } from './cost-of-value.ts'
import type { ExpandString } from './expand-strings.ts'
import { NAMES_FIELD } from './read-fields.ts'
import { scanFields, type ScannedEntry, type WrittenField } from './scan-fields.ts'
import type { Chunk } from './split-entries.ts'

/** Enough for a work with 3,000 authors whose names are full of accents. */
const LEAST = 300_000
/** A file of real entries costs a tenth to half of its length, hostile ones all of it and more. */
const PER_CHARACTER = 0.45
const PER_ENTRY = 15

/** Of a value that is no list of names: a bundle takes 20,000 characters, which TeX may take three times as many for. */
const LONGEST_VALUE = 60_000
const DEAREST_VALUE = 8_000
const LONGEST_NAMES = 250_000
const DEAREST_NAMES = 280_000

/** An entry that the parser can take, with the definitions that it uses. */
export interface LimitedEntry {
  chunk: Chunk
  strings: ReadonlyMap<string, string>
  /** In units of the budget. */
  cost: number
}

interface Limits {
  budget: Budget
  stringOf: (name: string) => MeasuredString | undefined
  tell: (found: string, line: number) => void
}

/** What an `@string` stands for, measured once: it may be used ten thousand times. */
interface MeasuredString {
  value: string
  units: number
}

/**
 * Entries with as much of them as can be parsed in good time. A value that is too much is left out of its entry; where
 * the whole file is, the entries behind are. `tell` takes what was left out.
 */
export function limitEntries(
  chunks: readonly Chunk[],
  expand: ExpandString,
  tell: Limits['tell'],
): LimitedEntry[] {
  const length = chunks.reduce((sum, { text }) => sum + text.length, 0)
  const budget = createBudget(Math.max(LEAST, Math.ceil(length * PER_CHARACTER)))
  const limits = { budget, stringOf: measured(expand), tell }
  const entries: LimitedEntry[] = []
  for (const [at, chunk] of chunks.entries()) {
    // What is not complete is reported as it is.
    const limited = chunk.complete
      ? limitEntry(chunk, limits)
      : { chunk, strings: new Map(), cost: 0 }
    if (budget.left < 0) {
      tell(`${chunks.length - at} × @…: ${chunk.text}`, chunk.line)
      break
    }
    if (limited === undefined) tell(chunk.text, chunk.line)
    else entries.push(limited)
  }
  return entries
}

function measured(expand: ExpandString): Limits['stringOf'] {
  const known = new Map<string, MeasuredString | undefined>()
  return (name) => {
    if (!known.has(name)) {
      const value = expand(name)
      known.set(name, value === undefined ? undefined : { value, units: unitsOf(value, true) })
    }
    return known.get(name)
  }
}

/** Undefined for an entry that cannot be parsed at all. */
function limitEntry(chunk: Chunk, { budget, stringOf, tell }: Limits): LimitedEntry | undefined {
  const before = budget.left
  const scanned = scanFields(chunk.text)
  const strings = new Map<string, string>()
  const tooMuch = new Set<WrittenField>()
  for (const field of scanned.fields) {
    const cost = costOfField(field, stringOf, strings)
    if (cost === undefined) tooMuch.add(field)
    if (!spend(budget, cost ?? 1)) return undefined
  }
  const rest = chunk.text.slice(scanned.end)
  if (rest.length > LONGEST_VALUE) return undefined
  if (!spend(budget, PER_ENTRY + costOfUnits(unitsOf(rest, true)))) return undefined
  for (const { from, to } of tooMuch) tell(chunk.text.slice(from, to), chunk.line)
  const text = withoutFields(chunk.text, scanned, tooMuch)
  return { chunk: { ...chunk, text }, strings, cost: before - budget.left }
}

/** Undefined where the value is too much; definitions that it uses are put into `strings`. */
function costOfField(
  { name, parts }: WrittenField,
  stringOf: Limits['stringOf'],
  strings: Map<string, string>,
): number | undefined {
  const isNames = NAMES_FIELD.test(name)
  let length = 0
  let units = 0
  for (const { text, isBare } of parts) {
    const key = text.toLowerCase()
    const string = isBare ? stringOf(key) : undefined
    if (string !== undefined) strings.set(key, string.value)
    length += (string?.value ?? text).length
    units += string?.units ?? unitsOf(text, isNames)
  }
  if (length > (isNames ? LONGEST_NAMES : LONGEST_VALUE)) return undefined
  const cost = costOfUnits(units)
  return cost > (isNames ? DEAREST_NAMES : DEAREST_VALUE) ? undefined : cost
}

function withoutFields(
  text: string,
  { fields }: ScannedEntry,
  left: ReadonlySet<WrittenField>,
): string {
  if (left.size === 0) return text
  let from = 0
  const kept: string[] = []
  for (const field of fields.filter((one) => left.has(one))) {
    kept.push(text.slice(from, field.from))
    from = field.to + (/^\s{0,100},/u.exec(text.slice(field.to, field.to + 101))?.[0].length ?? 0)
  }
  return kept.join('') + text.slice(from)
}
