import type { Diagnostic, DiagnosticParam } from '#core/diagnostics/diagnostic.ts'
import { defined } from '#core/json/defined.ts'
import * as v from 'valibot'
import { nearest } from '#core/search/nearest.ts'
import { withSuggestion, type Suggestion } from './suggest.ts'
import { isIssueCode } from '../issues/issue.ts'
import type { IssueCode } from '../issues/issue.ts'
import type { JsonPath } from './json-path.ts'
import {
  branchesOf,
  branchFor,
  entriesOf,
  isRecord,
  jsonTypeOf,
  jsonTypesOf,
  schemaAt,
  valuesOf,
  walkValue,
} from './schema-parts.ts'
import type { JsonType, Schema } from './schema-parts.ts'

/** Something that a value breaks; `at` says whether the value, its key or the object around it is the place. */
export interface Problem extends Diagnostic<IssueCode> {
  path: JsonPath
  at: 'value' | 'key' | 'parent'
  /** What may be written instead. */
  suggestion?: Suggestion
}

type SchemaOf<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>

const LONGEST_QUOTE = 60

/** As many as a file can have before the rest of its long lists is left for the next check. */
const ENOUGH_PROBLEMS = 1_000
/** Members of a list of a file, publications or news, that are validated at a time. */
const AT_A_TIME = 1_000
/** Unknown keys of one object for which the nearest known one is looked for. */
const MOST_GUESSES = 100

/** What validating gives: problems, or the value as its schema understands it. */
export type Validated<T> = { problems: Problem[]; output?: T }

/**
 * Everything in which `value` differs from `schema`, each problem once; none when it is valid. Of long lists that are
 * all wrong the first thousand problems: half a million objects of nothing would take a gigabyte to complain about.
 */
export function validate<T>(schema: SchemaOf<T>, value: unknown): Validated<T> {
  const long = isRecord(value) ? Object.entries(value).filter(isLongList) : []
  if (long.length === 0) return validateWhole(schema, value)
  const problems = problemsOfParts(schema, value, long)
  if (problems.length > 0) return { problems }
  const { success, output, issues } = v.safeParse(schema, value)
  return success
    ? { problems, output }
    : { problems: problemsOfIssues(issues, { schema, value, base: [] }) }
}

/** Problems of a file and of its long lists, a part of each list at a time. */
function problemsOfParts(
  schema: Schema,
  value: unknown,
  long: readonly [string, unknown[]][],
): Problem[] {
  const emptied = Object.fromEntries(long.map(([key]) => [key, []]))
  const { problems } = validateWhole(schema, { ...(value as object), ...emptied })
  for (const [key, list] of long) {
    for (
      let start = 0;
      start < list.length && problems.length < ENOUGH_PROBLEMS;
      start += AT_A_TIME
    )
      problems.push(...problemsOfPart(schema, key, { list, start }))
  }
  return problems
}

function isLongList(entry: [string, unknown]): entry is [string, unknown[]] {
  return Array.isArray(entry[1]) && entry[1].length > AT_A_TIME
}

function problemsOfPart(
  schema: Schema,
  key: string,
  { list, start }: { list: readonly unknown[]; start: number },
): Problem[] {
  const part = { [key]: list.slice(start, start + AT_A_TIME) }
  return validateWhole(schema, part).problems.flatMap((problem) => {
    const [field, index, ...rest] = problem.path
    if (field !== key || typeof index !== 'number') return []
    return [{ ...problem, path: [key, start + index, ...rest] }]
  })
}

function validateWhole<T>(schema: SchemaOf<T>, value: unknown): Validated<T> {
  const parsed = v.safeParse(schema, value)
  const structure = structureProblems(schema, value)
  const wrongTypes = new Set(
    structure.flatMap(({ code, path }) => (code === 'wrong-type' ? [placeKey(path)] : [])),
  )
  const misspelt = new Set(
    structure.map(({ path, params }) => placeKey([...path.slice(0, -1), params['nearest']])),
  )
  const content = problemsOfIssues(parsed.issues ?? [], { schema, value, base: [] }).filter(
    ({ code, path }) => {
      const isIdle = [path, path.slice(0, -1)].some((place) => wrongTypes.has(placeKey(place)))
      return !isIdle && !(code === 'missing-key' && misspelt.has(placeKey(path)))
    },
  )
  const problems = [...structure, ...content]
  if (problems.length === 0 && parsed.success) return { problems, output: parsed.output }
  const distinct = new Map(problems.map((one) => [one.code + placeKey(one.path), one]))
  return { problems: [...distinct.values()].map((one) => withSuggestion(one, schema, value)) }
}

/**
 * Values of the wrong type and unknown keys. Valibot takes a list for an object, and names only
 * the first unknown key of an object and none that objects inherit.
 */
function structureProblems(root: Schema, value: unknown): Problem[] {
  const problems: Problem[] = []
  walkValue(root, value, (schema, part, path) => {
    const types = jsonTypesOf(schema)
    if (types.length > 0 && !types.includes(jsonTypeOf(part))) {
      problems.push(wrongType(types, part, path))
    } else if (isRecord(part)) {
      problems.push(...unknownKeys(schema, part, path))
    }
  })
  return problems
}

function unknownKeys(
  schema: Schema,
  object: Readonly<Record<string, unknown>>,
  path: JsonPath,
): Problem[] {
  const entries = entriesOf(schema)
  if (entries === undefined) return []
  const known = Object.keys(entries)
  const free = known.filter((key) => !Object.hasOwn(object, key))
  const unknown = Object.keys(object).filter((key) => !known.includes(key))
  return unknown.map((key, at) => {
    const guess = at < MOST_GUESSES ? near(key, free) : {}
    const params = { key, known: { words: known }, ...guess }
    return { code: 'unknown-key', path: [...path, key], at: 'key', params }
  })
}

/** Missing keys, values that are none of those allowed, and what our own validations say. */
function problemsOfIssues(
  issues: readonly v.BaseIssue<unknown>[],
  { schema, value, base }: { schema: Schema; value: unknown; base: JsonPath },
): Problem[] {
  return issues.flatMap((issue) => {
    const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
    const part = schemaAt(schema, value, steps)
    return part === undefined ? [] : issueProblems(issue, part, [...base, ...steps])
  })
}

function issueProblems(issue: v.BaseIssue<unknown>, schema: Schema, path: JsonPath): Problem[] {
  const { input, kind } = issue
  if (kind === 'validation') return [validationProblem(issue, schema, path)]
  if (issue.path?.at(-1)?.origin === 'key') {
    const params = { key: String(path.at(-1)), expected: typesParam(jsonTypesOf(schema)) }
    return [{ code: 'missing-key', path, at: 'parent', params }]
  }
  const branch = branchFor(branchesOf(schema) ?? [], input)
  if (branch !== undefined) {
    const { issues = [] } = v.safeParse(branch, input)
    return problemsOfIssues(issues, { schema: branch, value: input, base: path })
  }
  const known = valuesOf(schema)
  if (typeof input !== 'string' || known.length === 0) return []
  const params = { found: foundParam(input), known: { words: known }, ...near(input, known) }
  return [{ code: 'unknown-value', path, at: 'value', params }]
}

function validationProblem(
  { message, input, requirement }: v.BaseIssue<unknown>,
  schema: Schema,
  path: JsonPath,
): Problem {
  const code = isIssueCode(message) ? message : 'invalid-value'
  const others = valuesOf(schema)
  const params = defined({
    found: foundParam(input),
    limit: typeof requirement === 'number' ? requirement : undefined,
    length: typeof input === 'string' ? input.length : undefined,
    others: others.length > 0 ? { words: others } : undefined,
  })
  return { code, path, at: 'value', params }
}

function wrongType(types: readonly JsonType[], input: unknown, path: JsonPath): Problem {
  const isUnquoted = types.includes('string') && ['number', 'boolean'].includes(typeof input)
  const params = defined({
    expected: typesParam(types),
    found: foundParam(input),
    quoted: isUnquoted ? JSON.stringify(String(input)) : undefined,
  })
  return { code: 'wrong-type', path, at: 'value', params }
}

function placeKey(path: readonly unknown[]): string {
  return JSON.stringify(path)
}

/** The nearest known word as a parameter, when there is one. */
export function near(word: string, known: Iterable<string>): { nearest?: string } {
  const guess = nearest(word, known)
  return guess === undefined ? {} : { nearest: guess }
}

/** A value as a message shows it: text in quotes and cut when long, lists and objects by their type. */
export function foundParam(value: unknown): DiagnosticParam {
  const type = jsonTypeOf(value)
  if (type === 'array' || type === 'object') return typesParam([type])
  const text = JSON.stringify(value)
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…"` : text
}

function typesParam(types: readonly string[]): DiagnosticParam {
  return { terms: types.map((type) => `type.${type}`) }
}
