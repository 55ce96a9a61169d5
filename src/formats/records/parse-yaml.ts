import { LineCounter, parseDocument, type ParsedNode } from 'yaml'
import { createBudget, spend } from '../budget.ts'

/** Twice the longest list of papers that anyone has. */
const MAX_CHARACTERS = 2_000_000
/**
 * What the parser may use, in kilobytes of memory: it keeps a node, or an error, for each character that means something
 * to it. A résumé of a megabyte, of 4,000 papers, costs some 200,000.
 */
const MAX_COST = 300_000
const COST = { line: 3, flow: 2, sign: 1 }
/** Of brackets in brackets. */
const MAX_DEPTH = 200

const SIGN = /[[\]{},!&*"'\\:?\n-]/gu
/** Lists within lists that all begin in one line: the parser runs out of stack. */
const NESTED_LINE = /(?:[-?:][ \t]+){100}/u

type ParsedYaml =
  | { value: unknown; contents: ParsedNode | null; lines: LineCounter }
  /** Why there is no value; `line` counts from 1, and `found` is its text. */
  | { failure: 'broken' | 'too-much'; line: number; found: string }

/**
 * The value of a YAML text, with its nodes. Of a key that is given twice the last value counts. Aliases may blow up a
 * small file, so a text with more than fifty uses of one is broken.
 */
export function parseYaml(text: string): ParsedYaml {
  const excess = indexOfExcess(text)
  if (excess !== undefined) return failureAt('too-much', text, excess)
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, {
      schema: 'core',
      logLevel: 'silent',
      // Looking for each key among all others takes time with the square of their number.
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    })
    const [error] = document.errors
    if (error !== undefined) return failureAt('broken', text, error.pos[0])
    return { value: document.toJS({ maxAliasCount: 50 }), contents: document.contents, lines }
  } catch {
    // Too many aliases, undefined aliases, or too many levels for the stack.
    return failureAt('broken', text, 0)
  }
}

function failureAt(failure: 'broken' | 'too-much', text: string, at: number): ParsedYaml {
  // The parser notices what is left open only at the end of the text.
  const end = text.indexOf('\n', at)
  const read = (end < 0 ? text : text.slice(0, end)).trimEnd().split('\n')
  return { failure, line: read.length, found: read.at(-1) ?? '' }
}

/** Where the text goes beyond what is parsed; undefined where it does not. */
function indexOfExcess(text: string): number | undefined {
  if (text.length > MAX_CHARACTERS) return MAX_CHARACTERS
  return NESTED_LINE.exec(text)?.index ?? indexOfCostly(text)
}

function indexOfCostly(text: string): number | undefined {
  const budget = createBudget(MAX_COST)
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    if (depth > MAX_DEPTH || !spend(budget, costOf(sign, depth > 0))) return index
  }
  return undefined
}

/** A comma means something in brackets only. */
function costOf(sign: string, isInBrackets: boolean): number {
  if (sign === '\n') return COST.line
  if (sign === ',') return isInBrackets ? COST.flow : 0
  return '[]{}'.includes(sign) ? COST.flow : COST.sign
}
