import * as module from 'jsonc-parser'
import type { Diagnostic, Position } from '#core/diagnostics/diagnostic.ts'
import { nameOfCharacter } from '#core/text/control-characters.ts'
import type { Node, ParseError } from 'jsonc-parser'
import type { IssueCode } from '../issues/issue.ts'
import { plainMarks } from './plain-marks.ts'
import { applyRepairs, type Repair } from '../issues/repair.ts'

/**
 * The parser ships as CommonJS, which Node takes and gives as a default export, and as modules without one, which
 * bundlers take: so the export is asked for by name.
 */
export const jsonc = (Reflect.get(module, 'default') ?? module) as typeof module

type SyntaxProblem = Diagnostic<IssueCode> & { offset: number; repair?: Repair }

/** `json` is there unless the text is not JSON; keys given twice are problems of JSON that can be read. */
type ParsedJson = {
  json?: { tree: Node; value: unknown }
  problems: readonly SyntaxProblem[]
}

/** Deeper than any data of ours, and far from where a recursive reader runs out of stack. */
const MAX_DEPTH = 100

/** More than anyone fixes at once: most follow from those before, and each costs what is in between. */
const MAX_ERRORS = 600

const CODES: Readonly<Record<string, IssueCode>> = {
  InvalidSymbol: 'json-symbol',
  InvalidNumberFormat: 'json-number',
  PropertyNameExpected: 'json-key-expected',
  ValueExpected: 'json-value-expected',
  ColonExpected: 'json-colon-missing',
  CommaExpected: 'json-comma-missing',
  CloseBraceExpected: 'json-brace-missing',
  CloseBracketExpected: 'json-bracket-missing',
  InvalidCommentToken: 'json-comment',
  UnexpectedEndOfComment: 'json-comment',
  UnexpectedEndOfString: 'json-string-unended',
  UnexpectedEndOfNumber: 'json-number',
  InvalidUnicode: 'json-string-character',
  InvalidEscapeCharacter: 'json-string-character',
  InvalidCharacter: 'json-string-character',
}

/** Errors of their own wherever they are; other kinds may be the parser's confusion. */
const SELF_EVIDENT: ReadonlySet<IssueCode> = new Set(['json-trailing-comma', 'json-comment'])

/** Strict JSON with every syntax error and its offset, those that only follow from another left out. */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === '') return { problems: [{ code: 'file-empty', offset: 0, params: {} }] }
  const tooDeep = offsetBeyondDepth(text)
  if (tooDeep !== undefined) {
    return { problems: [{ code: 'json-too-deep', offset: tooDeep, params: { limit: MAX_DEPTH } }] }
  }
  const errors: ParseError[] = []
  const tree = jsonc.parseTree(text, errors, { disallowComments: true })
  if (tree === undefined || errors.length > 0) {
    const fullWidth = fullWidthProblem(text)
    // The parser stumbles over these only, or sees nothing clearly for them.
    if (fullWidth) return { problems: [fullWidth] }
    const problems = errors.slice(0, MAX_ERRORS).map((error) => syntaxProblem(text, error))
    return { problems: withoutFollowUps(text, problems) }
  }
  return { json: { tree, value: JSON.parse(text) }, problems: duplicateKeys(tree) }
}

function offsetBeyondDepth(text: string): number | undefined {
  const scanner = jsonc.createScanner(text, true)
  let depth = 0
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const token = text.charAt(scanner.getTokenOffset())
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    if (depth > MAX_DEPTH) return scanner.getTokenOffset()
  }
  return undefined
}

function syntaxProblem(text: string, { error, offset, length }: ParseError): SyntaxProblem {
  const code = CODES[jsonc.printParseErrorCode(error)] ?? 'json-symbol'
  const before = text.slice(0, offset).trimEnd()
  if (isCloser(text, offset) && before.endsWith(',') && /expected$/u.test(code)) {
    const comma = before.length - 1
    const repair = { offset: comma, length: 1, text: '' }
    return { code: 'json-trailing-comma', offset: comma, params: {}, repair }
  }
  if (code === 'json-string-character') return badCharacter(text, offset, length)
  // A comma is missed where the value before it ends, not where the next one begins.
  const place = code === 'json-comma-missing' ? before.length : offset
  const params = { found: text.slice(offset, offset + Math.min(length, 40)) }
  const repair = syntaxRepair(code, text, { from: before.length, offset, length })
  return { code, offset: place, params, ...(repair && { repair }) }
}

/** A comma between two lines is sure to be missing; on one line it may be a quotation mark that is wrong. */
function syntaxRepair(
  code: IssueCode,
  text: string,
  { from, offset, length }: { from: number; offset: number; length: number },
): Repair | undefined {
  if (code === 'json-comma-missing' && text.slice(from, offset).includes('\n'))
    return { offset: from, length: 0, text: ',' }
  return code === 'json-comment' ? { offset, length, text: '' } : undefined
}

/** All marks that JSON does not know as one problem, where the first of them is. */
function fullWidthProblem(text: string): SyntaxProblem | undefined {
  const repairs = plainMarks(text)
  const [first] = repairs
  const last = repairs.at(-1)
  if (!first || !last) return undefined
  const { offset } = first
  const end = last.offset + last.length
  const params = {
    found: text.slice(offset, offset + Math.min(first.length, 40)),
    written: first.text,
  }
  const plain = applyRepairs(
    text.slice(offset, end),
    repairs.map((repair) => ({ ...repair, offset: repair.offset - offset })),
  )
  return {
    code: 'json-full-width',
    offset,
    params,
    repair: { offset, length: end - offset, text: plain },
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy

/** The parser names the whole string; the place is that of the character in it, of several the first. */
function badCharacter(text: string, offset: number, length: number): SyntaxProblem {
  for (let at = offset; at < offset + length; at += 1) {
    const character = text.charAt(at)
    if (character < ' ') {
      const escape = JSON.stringify(character).slice(1, -1)
      const params = { found: nameOfCharacter(character), escape }
      return { code: 'json-string-character', offset: at, params }
    }
    if (character !== '\\') continue
    ESCAPE.lastIndex = at
    if (!ESCAPE.test(text))
      return {
        code: 'json-string-character',
        offset: at,
        params: { found: text.slice(at, at + 2) },
      }
    at = ESCAPE.lastIndex - 1
  }
  return {
    code: 'json-string-character',
    offset,
    params: { found: text.slice(offset, offset + 40) },
  }
}

/** Errors that the parser runs into because of an earlier one: on the same line, or at the next bracket. */
function withoutFollowUps(text: string, problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  const kept: SyntaxProblem[] = []
  for (const problem of problems) {
    const last = kept.at(-1)
    if (last === undefined || !follows(text, last, problem)) kept.push(problem)
  }
  return kept
}

function follows(text: string, last: SyntaxProblem, problem: SyntaxProblem): boolean {
  if (problem.offset <= last.offset) return true
  if (SELF_EVIDENT.has(problem.code)) return false
  const between = text.slice(last.offset, problem.offset)
  if (!/[\r\n]/u.test(between)) return true
  return /expected$/u.test(problem.code) && isCloser(text, problem.offset) && !between.includes(',')
}

function isCloser(text: string, offset: number): boolean {
  return /[\]}]/u.test(text.charAt(offset))
}

function duplicateKeys(node: Node): SyntaxProblem[] {
  const children = node.children ?? []
  const below = children.flatMap(duplicateKeys)
  if (node.type !== 'object') return below
  const seen = new Set<string>()
  const here = children.flatMap(({ children: [key] = [] }): SyntaxProblem[] => {
    const name = String(key?.value)
    const first = !seen.has(name)
    seen.add(name)
    if (first || key === undefined) return []
    return [{ code: 'duplicate-key', offset: key.offset, params: { key: name } }]
  })
  return [...here, ...below]
}

/** A function from an offset in `text` to line and column, both from 1. */
export function createPositions(text: string): (offset: number) => Position {
  const starts = [
    0,
    ...Array.from(text.matchAll(/\r\n|\n|\r/gu), (end) => end.index + end[0].length),
  ]
  return (offset) => {
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
