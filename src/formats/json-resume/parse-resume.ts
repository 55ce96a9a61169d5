import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Tell } from '../bibliography/finish-publication.ts'
import { isRecord } from '../csl-json/json-record.ts'
import { parseJson } from '../records/parse-json.ts'
import { rememberKey, rememberLine } from '../records/record-lines.ts'

/** The value of a JSON or YAML text; undefined for what is neither. */
export function parseResume(text: string, tell: Tell): unknown {
  const source = text.replace(/^\ufeff/u, '')
  return /^\s*[[{]/u.test(source) ? parseJson(source, tell) : parseYaml(source, tell)
}

function parseYaml(text: string, tell: Tell): unknown {
  const lines = new LineCounter()
  const document = parseDocument(text, { logLevel: 'silent', schema: 'core', lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const [{ line } = { line: undefined }] = error.linePos ?? []
    const found = text.split('\n')[(line ?? 1) - 1] ?? ''
    tell('not-this-format', found, line === undefined ? {} : { line })
    return undefined
  }
  try {
    const value: unknown = document.toJS()
    rememberLines(document.contents, value, lines)
    return value
  } catch {
    // More aliases than a text that somebody has written can have.
    return undefined
  }
}

/** The lines of objects and their keys, as `parseJson` knows them. */
function rememberLines(node: unknown, value: unknown, lines: LineCounter): void {
  if (isSeq(node) && Array.isArray(value)) {
    for (const [at, item] of node.items.entries()) rememberLines(item, value[at], lines)
  } else if (isMap(node) && isRecord(value)) {
    rememberLine(value, lineOf(node, lines))
    for (const { key, value: child } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      rememberKey(value, name, lineOf(key, lines))
      rememberLines(child, value[name], lines)
    }
  }
}

function lineOf(node: unknown, lines: LineCounter): number {
  return isNode(node) ? lines.linePos(node.range?.[0] ?? 0).line : 1
}
