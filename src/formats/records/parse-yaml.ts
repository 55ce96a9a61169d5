import { LineCounter, parseDocument, type ParsedNode } from 'yaml'

/** Far beyond a résumé or the settings of a site, which have some hundred lines. */
const MAX_CHARACTERS = 500_000
/** The parser takes a few kilobytes for each. */
const MAX_LINES = 20_000
/** Of brackets, braces, and commas, those of prose included. */
const MAX_FLOW_SIGNS = 50_000
/** Of brackets in brackets. */
const MAX_DEPTH = 200

const FLOW_SIGN = /[[\]{},]/gu
/** Lists within lists that all begin in one line: the parser runs out of stack. */
const NESTED_LINE = /(?:[-?:][ \t]+){100}/u

type ParsedYaml =
  | { value: unknown; contents: ParsedNode | null; lines: LineCounter }
  /** Why there is no value; `line` counts from 1, and `found` is what it says. */
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
      // To look for a key among all others takes time with the square of their number.
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    })
    const [error] = document.errors
    if (error !== undefined) return failureAt('broken', text, error.pos[0])
    return { value: document.toJS({ maxAliasCount: 50 }), contents: document.contents, lines }
  } catch {
    // Too many aliases, aliases of nothing, or more levels than the stack has.
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
  const nested = NESTED_LINE.exec(text)
  return nested?.index ?? indexOfLine(text, MAX_LINES) ?? indexOfFlowExcess(text)
}

/** Where the line behind so many others begins. */
function indexOfLine(text: string, count: number): number | undefined {
  let at = 0
  for (let line = 0; line < count; line += 1) {
    at = text.indexOf('\n', at) + 1
    if (at === 0) return undefined
  }
  return at < text.length ? at : undefined
}

function indexOfFlowExcess(text: string): number | undefined {
  let depth = 0
  let count = 0
  for (const { 0: sign, index } of text.matchAll(FLOW_SIGN)) {
    count += 1
    if (sign === '[' || sign === '{') depth += 1
    else if (sign !== ',') depth = Math.max(0, depth - 1)
    if (count > MAX_FLOW_SIGNS || depth > MAX_DEPTH) return index
  }
  return undefined
}
