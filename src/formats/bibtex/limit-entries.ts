import type { SourceName } from '../bibliography/read-authors.ts'
import type { Report } from '../report.ts'
import { costOfUnits, unitsOf } from './cost-of-value.ts'
import type { ExpandString } from './expand-strings.ts'
import {
  leftOut,
  limitField,
  type LimitedField,
  type MeasuredString,
  type StringOf,
} from './limit-field.ts'
import { scanFields, type WrittenField } from './scan-fields.ts'
import type { Chunk } from './split-entries.ts'

/** What the parser needs about five seconds for: every file may cost that much, however short its entries are. */
const MIN_BUDGET = 600_000
/** A file of thousands of abstracts costs an eighth of its length. */
const PER_CHARACTER = 0.2
const PER_ENTRY = 15
/** What no file may cost, however long it is. */
const MAX_BUDGET = 3_000_000

/** Fields of one name in one entry: the parser numbers repeated ones, searching all earlier ones for each. */
const SAME_FIELDS = 20

/** Between the last field of an entry and its end there is only something broken, if anything. */
const MAX_REST = 60_000

/** An entry that the parser can handle, with the definitions that it uses. */
export interface LimitedEntry {
  chunk: Chunk
  strings: ReadonlyMap<string, string>
  /** Lists of names by field; the chunk has only the first name of each, because they are too many for the parser at once. */
  lists: ReadonlyMap<string, readonly (SourceName | string)[]>
  /** Of the chunk, in units of the budget. */
  cost: number
}

/**
 * Entries, with as much of them as can be parsed in reasonable time. A value that is too much is cut, or left out where it
 * cannot be cut; an entry that costs more than what is left of the budget is left out, and cheaper ones after it are
 * read. What was left out is reported.
 */
export function limitEntries(
  chunks: readonly Chunk[],
  expand: ExpandString,
  report: Report,
): LimitedEntry[] {
  const stringOf = measured(expand)
  const entries: LimitedEntry[] = []
  const skipped: Chunk[] = []
  const length = chunks.reduce((sum, { text }) => sum + text.length, 0)
  let left = Math.min(Math.max(MIN_BUDGET, length * PER_CHARACTER), MAX_BUDGET)
  for (const chunk of chunks) {
    const fields = limitFields(chunk, left, stringOf)
    if (fields === undefined) {
      skipped.push(chunk)
      continue
    }
    left -= fields.costOfAll
    for (const lost of fields.lost) report('too-much', lost, { line: chunk.line })
    entries.push(fields.entry)
  }
  const [first] = skipped
  if (first !== undefined) {
    const others = skipped.length === 1 ? '' : `${skipped.length} × @…: `
    report('too-much', others + first.text, { line: first.line })
  }
  return entries
}

function measured(expand: ExpandString): StringOf {
  const known = new Map<string, MeasuredString | undefined>()
  return (name) => {
    if (!known.has(name)) {
      const value = expand(name)
      known.set(name, value === undefined ? undefined : { value, units: unitsOf(value, true) })
    }
    return known.get(name)
  }
}

interface CountedEntry {
  entry: LimitedEntry
  costOfAll: number
  lost: string[]
}

/** Undefined for an entry that costs more than what is left. */
function limitFields(chunk: Chunk, left: number, stringOf: StringOf): CountedEntry | undefined {
  // What is not complete is reported as it is, and not parsed.
  if (!chunk.complete) {
    const entry = { chunk, strings: new Map(), lists: new Map(), cost: 0 }
    return { entry, costOfAll: 0, lost: [] }
  }
  const { fields, end } = scanFields(chunk.text)
  const rest = chunk.text.slice(end)
  if (rest.length > MAX_REST) return undefined
  let cost = PER_ENTRY + costOfUnits(unitsOf(rest, true))
  let costOfLists = 0
  const limited = new Map<WrittenField, LimitedField>()
  const isOneTooMany = repetitions()
  for (const field of fields) {
    const one = isOneTooMany(field)
      ? leftOut(field)
      : limitField(field, left - cost - costOfLists, stringOf)
    limited.set(field, one)
    cost += one.cost
    costOfLists += one.list?.cost ?? 0
    if (cost + costOfLists > left) return undefined
  }
  return {
    entry: {
      chunk: { ...chunk, text: rewritten(chunk.text, limited) },
      strings: new Map([...limited.values()].flatMap(({ strings }) => [...strings])),
      lists: listsOf(limited),
      cost,
    },
    costOfAll: cost + costOfLists,
    lost: [...limited.values()].flatMap(({ lost }) => lost ?? []),
  }
}

function repetitions(): (field: WrittenField) => boolean {
  const counts = new Map<string, number>()
  return ({ name }) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count > SAME_FIELDS
  }
}

/** Of a field that is there twice the first counts. */
function listsOf(limited: ReadonlyMap<WrittenField, LimitedField>): LimitedEntry['lists'] {
  const firsts = new Map([...limited].toReversed().map(([{ name }, field]) => [name, field]))
  return new Map(
    [...firsts].flatMap(([name, { list }]) => (list === undefined ? [] : [[name, list.names]])),
  )
}

function rewritten(text: string, limited: ReadonlyMap<WrittenField, LimitedField>): string {
  const kept: string[] = []
  let from = 0
  for (const [field, { written }] of limited) {
    if (written === undefined) continue
    kept.push(text.slice(from, field.from), written)
    const comma = /^\s{0,100},/u.exec(text.slice(field.to, field.to + 101))?.[0].length ?? 0
    from = field.to + (written === '' ? comma : 0)
  }
  return kept.join('') + text.slice(from)
}
