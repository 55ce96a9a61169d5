import { printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser'
import { DROPPED_CHARACTERS, nameOfCharacter } from '#core/text/control-characters.ts'
import { excerpt } from '../bibliography/excerpt.ts'
import { reportAt, type Report } from '../report.ts'
import { placeOf, rememberKey, rememberLine } from './record-lines.ts'

/** What the parser expected, as characters that need no translation. */
const EXPECTED: Readonly<Record<string, string>> = {
  CommaExpected: ',',
  ColonExpected: ':',
  CloseBraceExpected: '}',
  CloseBracketExpected: ']',
  PropertyNameExpected: '"…"',
  ValueExpected: '"…", 0, [ ], { }',
  InvalidSymbol: '"…"',
  InvalidNumberFormat: '0',
  UnexpectedEndOfNumber: '0',
  UnexpectedEndOfString: '"',
  EndOfFileExpected: '',
}

/**
 * The value of a JSON text, with or without a byte order mark; undefined for any other text, which is reported with the
 * line where it stops being JSON. If a key is repeated, the last value counts, as in every JSON parser; the others are
 * reported.
 */
export function parseJson(text: string, report: Report): unknown {
  const source = text.replace(/^\ufeff/u, '').trimEnd()
  const builder = createBuilder(report)
  let broken: Parameters<NonNullable<JSONVisitor['onError']>> | undefined
  const onError: JSONVisitor['onError'] = (...problem) => (broken ??= problem)
  try {
    visit(source, { ...builder.visitor, onError }, { allowTrailingComma: true })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // Brackets within brackets, deeper than the stack.
    report('not-this-format', source)
    return undefined
  }
  if (broken === undefined) return builder.root()
  const [error, offset, , line] = broken
  const found = excerpt(source.slice(offset, offset + 400)) || excerpt(source.slice(-100))
  const expected = EXPECTED[printParseErrorCode(error)]
  report('not-this-format', found, { line: line + 1, ...(expected && { expected }) })
  return undefined
}

/** Builds the value from what the parser meets. */
function createBuilder(report: Report): { root: () => unknown; visitor: JSONVisitor } {
  let root: unknown
  const open: { value: Record<string, unknown> | unknown[]; key: string }[] = []

  function add(value: unknown): void {
    const parent = open.at(-1)
    if (parent === undefined) root = value
    else if (Array.isArray(parent.value)) parent.value.push(value)
    else setOwn(parent.value, parent.key, value)
  }

  function begin(value: Record<string, unknown> | unknown[], line: number): void {
    rememberLine(value, line + 1)
    add(value)
    open.push({ value, key: '' })
  }

  function name(key: string, line: number): void {
    const parent = open.at(-1)
    if (parent === undefined || Array.isArray(parent.value)) return
    const { value } = parent
    parent.key = key
    if (Object.hasOwn(value, key))
      reportAt(placeOf(value, key), report)(
        'not-understood',
        `${key}: ${JSON.stringify(value[key])}`,
      )
    rememberKey(value, key, line + 1)
  }

  const end = () => void open.pop()
  return {
    root: () => root,
    visitor: {
      onObjectBegin: (_offset, _length, line) => begin({}, line),
      onObjectEnd: end,
      onArrayBegin: (_offset, _length, line) => begin([], line),
      onArrayEnd: end,
      onObjectProperty: (key, _offset, _length, line) => name(key, line),
      onLiteralValue: (value, _offset, _length, line) => {
        const list = open.at(-1)?.value
        if (Array.isArray(list)) rememberKey(list, String(list.length), line + 1)
        add(typeof value === 'string' ? textOf(value, line + 1, report) : value)
      },
    },
  }
}

/** A text without control characters: as escapes they pass every parser, but they are not text either. */
function textOf(value: string, line: number, report: Report): string {
  const found = value.match(DROPPED_CHARACTERS)
  if (found === null) return value
  report('control-character', [...new Set(found)].map(nameOfCharacter).join(' '), { line })
  return value.replaceAll(DROPPED_CHARACTERS, '')
}

/** Also under the name `__proto__`, as `JSON.parse` does. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
}

/** The value alone, for a text whose problems are reported elsewhere. */
export function valueOfJson(text: string): unknown {
  return parseJson(text, () => undefined)
}
