/** A piece of a BibTeX file from its `@` on. */
export interface Chunk {
  /** `article`, `string`, `comment` … in small letters. */
  kind: string
  text: string
  /** From 1. */
  line: number
  /** False where the closing brace is missing. */
  complete: boolean
}

export interface SplitFile {
  chunks: Chunk[]
  /** Fields outside every entry: an extra brace closed theirs too early. */
  stray: { text: string; line: number }[]
}

const START = /@[ \t]*(?<kind>[A-Za-z]+)\s*(?<open>[{(])/gu
const STEP = /\\[\s\S]|[{})]|\n[ \t]*@[ \t]*[A-Za-z]+\s*[{(]/gu
const FIELD = /^[ \t,]*[A-Za-z][\w+-]*[ \t]*=[ \t]*["{\d]/mu

/**
 * Cuts a file into entries, in linear time whatever is broken in it: an entry without its closing brace ends
 * where the next one begins. An `@` after `%` on its line does not start an entry.
 */
export function splitEntries(text: string): SplitFile {
  const chunks: Chunk[] = []
  const stray: SplitFile['stray'] = []
  const lineAt = lineCounter(text)
  const start = new RegExp(START)
  let from = 0
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const { index } = found
    if (isCommentedOut(text, index, from)) {
      start.lastIndex = endOfLine(text, index)
      continue
    }
    pushStray(stray, text.slice(from, index), from, lineAt)
    const line = lineAt(index)
    const kind = (found.groups?.['kind'] ?? '').toLowerCase()
    const isRound = found.groups?.['open'] === '('
    const inside = start.lastIndex
    const { at, complete } = endOfEntry(text, inside, isRound)
    // An unclosed comment ends with its line.
    from = complete || kind !== 'comment' ? at : endOfLine(text, index)
    const isTurned = isRound && complete
    const written = isTurned ? `@${kind}{${text.slice(inside, from - 1)}}` : text.slice(index, from)
    chunks.push({ kind, text: written, line, complete })
    start.lastIndex = from
  }
  pushStray(stray, text.slice(from), from, lineAt)
  return { chunks, stray }
}

function isCommentedOut(text: string, index: number, from: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, from), index)
  return line.includes('%')
}

function endOfLine(text: string, index: number): number {
  const end = text.indexOf('\n', index)
  return end === -1 ? text.length : end
}

function endOfEntry(
  text: string,
  from: number,
  isRound: boolean,
): { at: number; complete: boolean } {
  const step = new RegExp(STEP)
  step.lastIndex = from
  let depth = isRound ? 0 : 1
  for (let found = step.exec(text); found !== null; found = step.exec(text)) {
    const [sign] = found
    if (sign.startsWith('\n')) return { at: found.index, complete: false }
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    const isEnd = sign === (isRound ? ')' : '}') && depth <= 0
    if (isEnd) return { at: step.lastIndex, complete: true }
  }
  return { at: text.length, complete: false }
}

function pushStray(
  stray: SplitFile['stray'],
  between: string,
  from: number,
  lineAt: (index: number) => number,
): void {
  const found = FIELD.exec(between)
  if (found === null) return
  const at = from + found.index
  stray.push({ text: between.slice(found.index).trim(), line: lineAt(at) })
}

/** Lines of growing indexes, each part of the text counted once. */
function lineCounter(text: string): (index: number) => number {
  let line = 1
  let counted = 0
  return (index) => {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < index;) {
      line += 1
      counted = at + 1
      at = text.indexOf('\n', counted)
    }
    return line
  }
}
