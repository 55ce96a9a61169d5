import { MATH_COMMANDS, type MathCommand } from './math-commands.ts'
import { mathTokens, MOST_MATH_GROUPS } from './math-in-text.ts'

/** Signs that mean something to TeX wherever they are: comments, parameters, columns, the end of mathematics. */
const SPECIAL = /^[%#&$]$/u

const INVISIBLE = /[\p{C}\u2028\u2029]/u

const DELIMITER =
  /^(?:[()[\]|./<>]|\\(?:[{}|]|[lr](?:angle|brace|floor|ceil|vert|Vert|brack)|vert|Vert|backslash|uparrow|downarrow))$/u

/** What words in mathematics are written with: in them `_` and `^` have no meaning. */
const WORDS = /^(?:[^\\{}^_~]|\\[{}%#&_$, ])$/u

/**
 * True for mathematics that TeX can set and that does nothing else: its groups are closed, every command is known, and
 * nothing in it ends a field, an argument or the formula. It may be in a document between dollars.
 */
export function isSoundMath(tex: string): boolean {
  const tokens = mathTokens(tex)
  if (tokens === undefined || INVISIBLE.test(tex)) return false
  if (tokens.some((token) => SPECIAL.test(token))) return false
  const reader: Reader = { tokens, at: 0, depth: 0 }
  return readUntil(reader, undefined) && reader.at === tokens.length
}

interface Reader {
  tokens: readonly string[]
  at: number
  depth: number
}

/** Reads a stretch up to the token that ends it, which is read, too; false for what is not sound. */
function readUntil(reader: Reader, end: string | undefined): boolean {
  reader.depth += 1
  if (reader.depth > MOST_MATH_GROUPS) return false
  const scripts = new Set<string>()
  for (
    let token = reader.tokens[reader.at];
    token !== undefined;
    token = reader.tokens[reader.at]
  ) {
    reader.at += 1
    if (token === end) {
      reader.depth -= 1
      return end !== RIGHT || readDelimiter(reader)
    }
    if (token === ' ') continue
    if (!readPart(reader, token, scripts)) return false
  }
  reader.depth -= 1
  return end === undefined
}

const RIGHT = String.raw`\right`

/** A sign, a group, a command with what it takes, or a script: a letter has one above and one below, or primes side by side. */
function readPart(reader: Reader, token: string, scripts: Set<string>): boolean {
  if (token === "'") {
    const isFree = scripts.has("'") ? reader.tokens[reader.at - 2] === "'" : !scripts.has('^')
    scripts.add("'")
    return isFree
  }
  if (token === '^' || token === '_') {
    const isFree = !scripts.has(token) && !(token === '^' && isBehindPrimes(reader, scripts))
    scripts.add(token)
    return isFree && readArgument(reader)
  }
  if (!SWITCH.test(token)) scripts.clear()
  if (token === '}') return false
  if (token === '{') return readUntil(reader, '}')
  return token.startsWith('\\') ? readCommand(reader, token.slice(1)) : true
}

/** Of `f'_1^2` TeX would say that it has two exponents; `f'^2` is one. */
function isBehindPrimes({ tokens, at }: Reader, scripts: ReadonlySet<string>): boolean {
  return scripts.has("'") && tokens[at - 2] !== "'"
}

function readCommand(reader: Reader, name: string): boolean {
  const command: MathCommand | undefined = MATH_COMMANDS.get(name)
  switch (command?.kind) {
    case 'symbol':
      return true
    case 'math':
      return readArgument(reader) && (command.count === 1 || readArgument(reader))
    case 'words':
      return readWords(reader)
    case 'root':
      return readIndex(reader) && readArgument(reader)
    case 'delimiter':
      if (name === 'right' || name === 'middle') return false
      return readDelimiter(reader) && (name !== 'left' || readUntil(reader, RIGHT))
    case undefined:
      return false
  }
}

/** Commands that print nothing themselves: a script behind one belongs to what is before it. */
const SWITCH = /^\\(?:rm|bf|it|cal)$/u

/** A group, one sign, or words or letters of a font in a group of theirs. */
function readArgument(reader: Reader): boolean {
  skipSpace(reader)
  const token = reader.tokens[reader.at]
  if (token === undefined || /^[}^_'~]$/u.test(token)) return false
  reader.at += 1
  if (token === '{') return readUntil(reader, '}')
  if (!token.startsWith('\\')) return true
  const name = token.slice(1)
  const command = MATH_COMMANDS.get(name)
  if (command?.kind === 'symbol') return command.isOne
  const isFont = (command?.kind === 'math' && command.isFont) || command?.kind === 'words'
  return isFont && name !== 'mbox' && reader.tokens[reader.at] === '{' && readCommand(reader, name)
}

function readWords(reader: Reader): boolean {
  if (reader.tokens[reader.at] !== '{') return false
  reader.at += 1
  for (
    let token = reader.tokens[reader.at];
    token !== undefined;
    token = reader.tokens[reader.at]
  ) {
    reader.at += 1
    if (token === '}') return true
    if (!WORDS.test(token)) return false
  }
  return false
}

/** `[3]` of `\sqrt[3]{x}`: TeX would look for the closing bracket beyond the end of the formula. */
function readIndex(reader: Reader): boolean {
  skipSpace(reader)
  if (reader.tokens[reader.at] !== '[') return true
  const end = reader.tokens.indexOf(']', reader.at)
  const index = reader.tokens.slice(reader.at + 1, end)
  if (end < 0 || !index.every((token) => /^[\p{L}\p{N}+-]$/u.test(token))) return false
  reader.at = end + 1
  return true
}

function readDelimiter(reader: Reader): boolean {
  skipSpace(reader)
  const token = reader.tokens[reader.at]
  reader.at += 1
  return token !== undefined && DELIMITER.test(token)
}

function skipSpace(reader: Reader): void {
  while (reader.tokens[reader.at] === ' ') reader.at += 1
}
