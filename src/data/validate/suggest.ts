import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import type { Problem } from './validate.ts'
import {
  branchesOf,
  branchFor,
  entriesOf,
  isRecord,
  schemaAt,
  type Schema,
} from './schema-parts.ts'
import { filesOfKey } from './file-of-key.ts'
import { otherName } from './other-names.ts'
import { suggestValue } from './suggest-value.ts'

/** What to write in place of a value, or of a key with its value. */
export interface Suggestion {
  key?: string
  value: unknown
  /** There is nothing else that it could be: `check --fix` writes it. */
  sure: boolean
}

/** Problems of values that may be meant well. */
const OF_VALUES: ReadonlySet<Problem['code']> = new Set([
  'wrong-type',
  'doi',
  'arxiv',
  'url',
  'date',
  'year',
  'count',
])

/** The problem with what to write instead, where that can be said; `written` in its parameters is for the message. */
export function withSuggestion(problem: Problem, root: Schema, value: unknown): Problem {
  const { code, path } = problem
  if (code === 'unknown-key') return withKey(problem, root, value)
  const schema = OF_VALUES.has(code) ? schemaAt(root, value, path) : undefined
  const suggestion = schema && suggestValue(schema, valueAt(value, path))
  return suggestion ? written(problem, suggestion) : problem
}

/** A key that is not known here: another name for one that is, a misspelled one, or one of another file. */
function withKey(problem: Problem, root: Schema, value: unknown): Problem {
  const { path, params } = problem
  const key = String(path.at(-1))
  const object = valueAt(value, path.slice(0, -1))
  const free = freeEntries(schemaAt(root, value, path.slice(0, -1)), object)
  const near = typeof params['nearest'] === 'string' ? params['nearest'] : undefined
  const name = otherName(key, Object.keys(free)) ?? near
  const schema = name === undefined ? undefined : free[name]
  if (name !== undefined && schema !== undefined) {
    const suggested = suggestValue(schema, valueAt(object, [key]))
    if (suggested) return written(problem, { key: name, ...suggested })
    return { ...problem, params: { ...params, nearest: name } }
  }
  // Deeper down keys mean what their object makes of them.
  const files = path.length === 1 || path.length === 3 ? filesOfKey(key, root) : []
  return files.length === 0
    ? problem
    : { ...problem, params: { ...params, file: { words: files } } }
}

/** The members that an object may have and does not have. */
function freeEntries(
  around: Schema | undefined,
  object: unknown,
): Readonly<Record<string, Schema>> {
  if (!around || !isRecord(object)) return {}
  const entries = entriesOf(branchFor(branchesOf(around) ?? [], object) ?? around) ?? {}
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !Object.hasOwn(object, key)))
}

function written(problem: Problem, suggestion: Suggestion): Problem {
  const { nearest: _, ...params } = problem.params
  return { ...problem, suggestion, params: { ...params, written: writtenParam(suggestion) } }
}

function valueAt(value: unknown, path: Problem['path']): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined,
    value,
  )
}

function writtenParam({ key, value }: Suggestion): DiagnosticParams[string] {
  return (key === undefined ? '' : `${JSON.stringify(key)}: `) + inline(value)
}

const LONGEST = 80

/** JSON on one line, with the spaces that an editor would put; what is long is cut. */
function inline(value: unknown): string {
  const text = JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/gu, ' ')
    .replaceAll(/\[ | \]/gu, (bracket) => bracket.trim())
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
