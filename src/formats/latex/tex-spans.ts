/** Of nested braces and environments: the parser's time grows with the square of the depth, until the stack overflows. */
const MAX_DEPTH = 400

/** Of those that are not closed: for each the parser starts over. A truncated file has a handful. */
const MAX_UNCLOSED = 60

/** Environments whose content the parser takes verbatim. */
export const VERBATIM: ReadonlySet<string> = new Set(
  'verbatim verbatim* filecontents filecontents* comment lstlisting'.split(' '),
)

const TOKEN = /\\(?<side>begin|end)\s*\{(?<name>[^{}]*)\}|\\[\s\S]|[{}]|%[^\n]*/gu

/** The end (after the last character) of each brace and environment, by the index where it begins; 0 if it is not closed. */
export type TexSpans = Int32Array

interface Open {
  at: number
  /** Of an environment; empty for a brace. */
  name: string
}

/** Finds out what closes what, in linear time; undefined for a text that would keep the parser busy with it. */
export function findSpans(text: string): TexSpans | undefined {
  const spans = new Int32Array(text.length)
  const open: Open[] = []
  const isVerbatim = verbatimEnds(text)
  let unclosed = 0
  const token = new RegExp(TOKEN)
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const { 0: sign, index: at, groups = {} } = found
    const { side, name = '' } = groups
    const end = token.lastIndex
    if (sign === '{') open.push({ at, name: '' })
    else if (side === 'begin') {
      const past = isVerbatim(name, end)
      if (past === undefined) open.push({ at, name })
      else {
        spans[at] = past
        token.lastIndex = past
      }
    } else if (sign === '}' || side === 'end') {
      unclosed += close(open, sign === '}' ? '' : name, (from) => (spans[from] = end))
    }
    if (open.length > MAX_DEPTH) return undefined
  }
  return unclosed + open.length > MAX_UNCLOSED ? undefined : spans
}

/** Closes the nearest that can be meant; how many inside of it stay without an end. */
function close(open: Open[], name: string, found: (from: number) => void): number {
  const index = open.findLastIndex((one) => one.name === name)
  const [outer, ...inner] = index < 0 ? [] : open.splice(index)
  if (outer !== undefined) found(outer.at)
  return inner.length
}

/** Where an environment ends whose content is not LaTeX. */
function verbatimEnds(text: string): (name: string, from: number) => number | undefined {
  const endless = new Set<string>()
  return (name, from) => {
    if (!VERBATIM.has(name) || endless.has(name)) return undefined
    const end = `\\end{${name}}`
    const at = text.indexOf(end, from)
    if (at >= 0) return at + end.length
    // Nor is there one after any later start: do not search again.
    endless.add(name)
    return undefined
  }
}
