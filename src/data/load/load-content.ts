import type { Position } from '#core/diagnostics/diagnostic.ts'
import type { Node } from 'jsonc-parser'
import type * as v from 'valibot'
import { createIssue, type Issue } from '../issues/issue.ts'
import type { Repair } from '../issues/repair.ts'
import { formatPath, type JsonPath } from '../validate/json-path.ts'
import { createPositions, jsonc, parseJson } from './parse-json.ts'
import type { FileContent } from './source-files.ts'
import { type Problem, validate } from '../validate/validate.ts'

/** Where the value (or its key, or the object around it) at a path is in a file. */
export type Locate = (path: JsonPath, at?: Problem['at']) => Position

export type LoadedFile<T> = {
  file: string
  /** Absent when the file is missing or has issues. */
  value?: T
  missing: boolean
  issues: Issue[]
  locate: Locate
}

/** Of a file; where there are more, the last issue says so. */
const MOST_ISSUES = 500

const START: Position = { line: 1, column: 1 }

/** Parses and validates what a file of the data folder contains; all problems are issues, nothing is thrown. */
export function loadContent<T>(
  file: string,
  content: FileContent | undefined,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
): LoadedFile<T> {
  const missing = content === undefined
  if (missing || 'code' in content) {
    const issues = missing
      ? []
      : [createIssue(content.code, { file, ...START, path: '' }, content.params)]
    return { file, missing, issues, locate: () => START }
  }
  return { file, missing, ...checkText(file, content.text, schema) }
}

function checkText<T>(
  file: string,
  text: string,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
): Pick<LoadedFile<T>, 'value' | 'issues' | 'locate'> {
  const positionOf = createPositions(text)
  const { json, problems } = parseJson(text)
  const syntax = problems.slice(0, MOST_ISSUES).map(({ code, offset, params, repair }) => ({
    ...createIssue(code, { file, ...positionOf(offset), path: '' }, params),
    ...(repair && { repair }),
  }))
  const hasMore = problems.length > MOST_ISSUES
  if (json === undefined) return { issues: andMore(syntax, hasMore), locate: () => START }
  const locate: Locate = (path, at = 'value') => positionOf(offsetOf(json.tree, path, at))
  const { problems: found, output } = validate(schema, json.value)
  const shape = found.slice(0, MOST_ISSUES).map((problem) => {
    const { code, path, at, params } = problem
    const issue = createIssue(code, { file, ...locate(path, at), path: formatPath(path) }, params)
    const repair = repairOf(json.tree, problem)
    return repair ? { ...issue, repair } : issue
  })
  const issues = andMore([...syntax, ...shape], hasMore || found.length > MOST_ISSUES)
  if (issues.length > 0 || output === undefined) return { issues, locate }
  return { value: output, issues, locate }
}

/** With one more issue that says that there are more. */
function andMore(issues: Issue[], hasMore: boolean): Issue[] {
  const last = issues.at(-1)
  if (last === undefined || !hasMore) return issues
  const { file, line, column } = last
  return [...issues, createIssue('more-issues', { file, line, column, path: '' })]
}

/** The change of the text for what is suggested, where that is sure. */
function repairOf(tree: Node, { path, suggestion }: Problem): Repair | undefined {
  const node = suggestion?.sure === true ? jsonc.findNodeAtLocation(tree, [...path]) : undefined
  if (!node || !suggestion) return undefined
  const value = JSON.stringify(suggestion.value)
  if (suggestion.key === undefined) return { offset: node.offset, length: node.length, text: value }
  const member = node.parent ?? node
  const text = `${JSON.stringify(suggestion.key)}: ${value}`
  return { offset: member.offset, length: member.length, text }
}

function offsetOf(tree: Node, path: JsonPath, at: Problem['at']): number {
  const node = jsonc.findNodeAtLocation(tree, at === 'parent' ? path.slice(0, -1) : [...path])
  const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined
  return (at === 'key' ? (key ?? node) : node)?.offset ?? 0
}
