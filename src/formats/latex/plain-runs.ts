import type { TexNode } from './parse-tex.ts'

/** Replaces a run of plain text; no source uses this character itself. */
const PLACE = '\uE000'
const PLACES = new RegExp(PLACE, 'gu')

/** With the tilde, which the page shows as a space. */
const LETTERS = String.raw`\p{L}\p{N}.,:;()/+@!~，。、；：（）《》`
/** A hyphen is one of them where it is alone: two or three become a dash. */
const PLAIN = String.raw`[${LETTERS}]|(?<!-)-(?!-)`
/** Words with single spaces between them, without characters that are special in TeX or form ligatures. */
const RUN = String.raw`(?:${PLAIN})(?:${PLAIN}|\p{M}| (?=${PLAIN})){3,}`
/** What is left as is: names of environments, comments, and commands with the word after them, which may be an argument. */
const KEPT = String.raw`\\(?:begin|end)\s*\{[^{}\\]*\}|%[^\n]*|\\(?:[A-Za-z]+\s*|[\s\S]\s*)[^\s{}\\%]*`
const STEP = new RegExp(`${KEPT}|(?<run>${RUN})`, 'gu')

/** A text with one character in place of each run of plain words, which the parser would process letter by letter. */
export interface ShrunkText {
  text: string
  runs: readonly string[]
}

/** Removes the runs of plain text from a source, keeping its lines. */
export function shrinkText(source: string): ShrunkText {
  const runs: string[] = []
  const text = source.replaceAll(PLACES, '').replaceAll(STEP, (found, run: string | undefined) => {
    if (run === undefined) return found
    runs.push(run)
    return PLACE
  })
  return { text, runs }
}

/** Puts the runs back into the nodes of a shrunk text, and counts their places in the source, from `line` on. */
export function restoreRuns(
  nodes: readonly TexNode[],
  { text, runs }: ShrunkText,
  line: number,
): void {
  const offsetOf = offsets(text, runs)
  let next = 0
  const whole = (part: string) => part.replaceAll(PLACES, () => runs[next++] ?? '')

  function visit(node: TexNode): void {
    if (node.position !== undefined) {
      const { start, end } = node.position
      start.offset = offsetOf(start.offset)
      end.offset = offsetOf(end.offset)
      start.line += line - 1
      end.line += line - 1
    }
    // In the order of the source, in which the runs were removed.
    if ('env' in node && typeof node.env === 'string') node.env = whole(node.env)
    if ('args' in node) for (const argument of node.args ?? []) argument.content.forEach(visit)
    if (!('content' in node)) return
    if (typeof node.content === 'string') node.content = whole(node.content)
    else node.content.forEach(visit)
  }
  nodes.forEach(visit)
}

/** From a place in the shrunk text to that in its source. */
function offsets(text: string, runs: readonly string[]): (offset: number) => number {
  const places = Array.from(text.matchAll(PLACES), ({ index }) => index)
  const shifts = [0]
  for (const run of runs) shifts.push((shifts.at(-1) ?? 0) + run.length - 1)
  return (offset) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? offset) < offset) low = middle + 1
      else high = middle
    }
    return offset + (shifts[low] ?? 0)
  }
}
