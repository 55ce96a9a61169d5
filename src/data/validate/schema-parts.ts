import * as v from 'valibot'
import { nearest } from '#core/search/nearest.ts'
import type { JsonPath } from './json-path.ts'

export type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>

const JSON_TYPES = ['string', 'number', 'boolean', 'null', 'array', 'object'] as const

export type JsonType = (typeof JSON_TYPES)[number]

/** The members of an object schema by key; `undefined` for any other schema. */
export function entriesOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const { entries } = partsOf(schema)
  return isSchemaRecord(entries) ? entries : undefined
}

/** The schema of one member, looked up without the keys that every object inherits. */
function entryOf(schema: Schema, key: string): Schema | undefined {
  const entries = entriesOf(schema)
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined
}

/** The schema of the members of a list; `undefined` for any other schema. */
export function itemOf(schema: Schema): Schema | undefined {
  const { item } = partsOf(unwrapped(schema))
  return isSchema(item) ? item : undefined
}

/** The branches of a union; `undefined` for any other schema. */
export function branchesOf(schema: Schema): readonly Schema[] | undefined {
  const { options } = partsOf(schema)
  return Array.isArray(options) && options.every(isSchema) ? options : undefined
}

/** The values of a picklist or literal, of a union's picklists too. */
export function valuesOf(schema: Schema): readonly string[] {
  const { options, literal } = partsOf(schema)
  if (typeof literal === 'string') return [literal]
  if (!Array.isArray(options)) return []
  return options.flatMap((option: unknown) =>
    isSchema(option) ? valuesOf(option) : String(option),
  )
}

/** The schema without `optional` and its like around it. */
function unwrapped(schema: Schema): Schema {
  const { wrapped } = partsOf(schema)
  return isSchema(wrapped) ? unwrapped(wrapped) : schema
}

/** The types of JSON value that a schema takes. */
export function jsonTypesOf(schema: Schema): readonly JsonType[] {
  const inner = unwrapped(schema)
  const branches = branchesOf(inner)
  if (branches !== undefined) return [...new Set(branches.flatMap(jsonTypesOf))]
  if (entriesOf(inner) !== undefined) return ['object']
  if (valuesOf(inner).length > 0) return ['string']
  return JSON_TYPES.filter((type) => type === inner.type)
}

export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return JSON_TYPES.find((type) => type === typeof value) ?? 'null'
}

/**
 * The branch of a union that `value` was meant for: of those that take its type, the one with the
 * fewest issues. `undefined` when no branch takes the type.
 */
export function branchFor(branches: readonly Schema[], value: unknown): Schema | undefined {
  const fitting = branches.filter((branch) => jsonTypesOf(branch).includes(jsonTypeOf(value)))
  if (fitting.length < 2) return fitting[0]
  const ranked = fitting.map((branch) => ({ branch, misfit: misfit(branch, value) }))
  return ranked.toSorted((a, b) => a.misfit - b.misfit)[0]?.branch
}

/** Issues of a branch; a misspelled key of the branch counts against it less than a foreign one. */
function misfit(branch: Schema, value: unknown): number {
  const known = Object.keys(entriesOf(unwrapped(branch)) ?? {})
  const foreign = isRecord(value) ? Object.keys(value).filter((key) => !known.includes(key)) : []
  const misspelt = foreign.filter((key) => nearest(key, known) !== undefined)
  return (v.safeParse(branch, value).issues?.length ?? 0) + foreign.length - misspelt.length / 2
}

/** The schema that `path` leads to, through the branches that `value` takes. */
export function schemaAt(schema: Schema, value: unknown, path: JsonPath): Schema | undefined {
  const inner = unwrapped(schema)
  const [step, ...rest] = path
  if (step === undefined) return inner
  const branches = branchesOf(inner)
  if (branches !== undefined) {
    const branch = branchFor(branches, value)
    return branch && schemaAt(branch, value, path)
  }
  const next = typeof step === 'number' ? itemOf(inner) : entryOf(inner, step)
  return next && schemaAt(next, childOf(value, step), rest)
}

/** Calls `visit` for a value and everything in it, each with its schema and path. */
export function walkValue(
  schema: Schema,
  value: unknown,
  visit: (schema: Schema, value: unknown, path: JsonPath) => void,
  path: JsonPath = [],
): void {
  const inner = unwrapped(schema)
  visit(inner, value, path)
  const branches = branchesOf(inner)
  if (branches !== undefined) {
    const branch = branchFor(branches, value)
    if (branch !== undefined) walkValue(branch, value, visit, path)
    return
  }
  for (const [step, child] of childrenOf(value)) {
    const next = typeof step === 'number' ? itemOf(inner) : entryOf(inner, step)
    if (next !== undefined) walkValue(next, child, visit, [...path, step])
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function childrenOf(value: unknown): (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((child: unknown, index) => [index, child] as const)
  return isRecord(value) ? Object.entries(value) : []
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined
  return isRecord(value) ? value[step] : undefined
}

function partsOf(schema: Schema): Readonly<Record<string, unknown>> {
  return { ...schema }
}

function isSchema(value: unknown): value is Schema {
  return isRecord(value) && value['kind'] === 'schema'
}

function isSchemaRecord(value: unknown): value is Readonly<Record<string, Schema>> {
  return isRecord(value) && Object.values(value).every(isSchema)
}
