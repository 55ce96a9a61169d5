import type { SourceName } from '../bibliography/read-authors.ts'
import { costOfUnits, unitsOf } from './cost-of-value.ts'
import { listNames } from './list-names.ts'
import { NAMES_FIELD } from './read-fields.ts'
import type { WrittenField } from './scan-fields.ts'

/** For a value that is not a list of names: a bundle takes 20,000 characters, for which TeX may need three times as many. */
const MAX_VALUE_LENGTH = 60_000
const MAX_UNITS = 8_000
const MAX_NAMES_LENGTH = 250_000
const MAX_NAMES_COST = 280_000

/** The value of an `@string`, measured once: it may be used ten thousand times. */
export interface MeasuredString {
  value: string
  units: number
}

export type StringOf = (name: string) => MeasuredString | undefined

/** A field as the parser is to have it, in units of the budget. */
export interface LimitedField {
  cost: number
  /** The definitions that it uses. */
  strings: ReadonlyMap<string, string>
  /** What is written in its place, where that is something else. */
  written?: string
  /** What was left out of it. */
  lost?: string
  /** Names that the parser is not given with the entry, and what they cost. */
  list?: { names: readonly (SourceName | string)[]; cost: number }
}

/** As much of a field as can be parsed in reasonable time; for a list of names, what `affordable` units pay for. */
export function limitField(
  field: WrittenField,
  affordable: number,
  stringOf: StringOf,
): LimitedField {
  const list = listNames(field, Math.min(affordable, MAX_NAMES_COST))
  if (list === undefined) return limitValue(field, stringOf)
  const { names, cost, rest } = list
  const first = names.find((name) => typeof name !== 'string')
  const name = [first?.family, first?.given].filter((part) => part !== undefined).join(', ')
  return {
    cost: costOfUnits(5),
    strings: new Map(),
    // The field keeps its place in the entry, whose other faults are found as ever.
    written: `${field.name} = {${name === '' ? 'X' : name}}`,
    list: { names, cost },
    ...(rest !== '' && { lost: `${field.name}: ${rest}` }),
  }
}

function limitValue(field: WrittenField, stringOf: StringOf): LimitedField {
  const isNames = NAMES_FIELD.test(field.name)
  const { length, units, strings } = measure(field, isNames, stringOf)
  const cost = costOfUnits(units)
  const isTooMuch = isNames
    ? length > MAX_NAMES_LENGTH || cost > MAX_NAMES_COST
    : length > MAX_VALUE_LENGTH || units > MAX_UNITS
  if (!isTooMuch) return { cost, strings }
  const cut = isNames ? undefined : cutField(field)
  if (cut === undefined) return leftOut(field)
  return {
    cost: costOfUnits(unitsOf(cut, true)),
    strings: new Map(),
    written: `${field.name} = {${cut}}`,
    lost: writtenOf(field),
  }
}

/** Nothing of a field. */
export function leftOut(field: WrittenField): LimitedField {
  return { cost: 1, strings: new Map(), written: '', lost: writtenOf(field) }
}

/** A value of several parts is cut nowhere: who writes that does not write long ones. */
function cutField({ parts }: WrittenField): string | undefined {
  const [value, second] = parts
  if (value === undefined || second !== undefined || value.isBare) return undefined
  return cutValue(value.text.slice(1, -1), MAX_UNITS, MAX_VALUE_LENGTH)
}

function writtenOf({ name, parts }: WrittenField): string {
  return `${name} = ${parts.map(({ text }) => text).join(' # ')}`
}

function measure({ parts }: WrittenField, isNames: boolean, stringOf: StringOf) {
  const strings = new Map<string, string>()
  let length = 0
  let units = 0
  for (const { text, isBare } of parts) {
    const key = text.toLowerCase()
    const string = isBare ? stringOf(key) : undefined
    if (string !== undefined) strings.set(key, string.value)
    length += (string?.value ?? text).length
    units += string?.units ?? unitsOf(text, isNames)
  }
  return { length, units, strings }
}

/** Commands with the space that ends them, braces, dollars, runs of plain words, and single characters. */
const TOKEN = /\\(?:[A-Za-z]+\s*|[\s\S])|[\p{L}\p{N}]{1,40}|[\s\S]/gu

/**
 * As much of the inside of a value as has so many units and characters, cut outside of braces and mathematics;
 * undefined if there is none.
 */
function cutValue(value: string, units: number, length: number): string | undefined {
  const place = { depth: 0, isMath: false }
  let left = units
  let end = 0
  for (const { 0: token, index } of value.matchAll(TOKEN)) {
    const to = index + token.length
    left -= unitsOf(token, true)
    if (left < 0 || to > length) break
    if (token === '{') place.depth += 1
    else if (token === '}') place.depth -= 1
    else if (token === '$' && place.depth === 0) place.isMath = !place.isMath
    // What follows a command may be its argument.
    if (place.depth === 0 && !place.isMath && !token.startsWith('\\')) end = to
  }
  return end === 0 ? undefined : `${value.slice(0, end).trimEnd()}…`
}
