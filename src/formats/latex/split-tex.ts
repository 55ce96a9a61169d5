import { HIDING, TABLES } from './tex-macros.ts'
import { VERBATIM, type TexSpans } from './tex-spans.ts'

/** Characters that the parser gets at once: it needs some kilobytes of memory for each. */
const PIECE = 20_000

/** As much of a long verbatim text as a report shows. */
const EXCERPT = 400

/** A part of a document, in order. A long environment is its beginning, its content, and its end. */
export type TexPart =
  { kind: 'text'; text: string; line: number } | { kind: 'begin'; env: string } | { kind: 'end' }

const TOKEN =
  /\\begin\s*\{(?<env>[^{}]*)\}|(?<row>\\\\(?:\s*\[[^[\]{}\\%\n]{0,80}\])?)|(?<macro>\\[A-Za-z]+)|\\[\s\S]|%[^\n]*|[{}]|(?<space>\s+)|[^\s\\{}%]{1,200}/gu

/** Macros that start something new wherever they are. */
const STARTS = /^\\(?:item|bibitem|(?:sub){0,2}section|chapter|part|par|cv[a-z]+|resume[A-Za-z]+)$/u

/** An environment or a group that is read from its inside, being too long for the parser. */
interface Opened {
  /** Where its last character begins, and where that ends. */
  closesAt: number
  end: number
  /** Undefined for a group, which has no meaning for its text. */
  env: string | undefined
}

interface Splitter {
  text: string
  parts: TexPart[]
  opened: Opened[]
  /** Where the piece at work begins. */
  from: number
  /** Where it would best end: before something new, or after a paragraph or a row. */
  good: number
  /** Where it could end as well: between two words or macros. */
  any: number
  /** Space, if that is what was read last. */
  space: string
  counted: number
  line: number
}

/**
 * The parts of a text, each short enough for the parser, so that memory is bounded by a part and not by the document.
 * A text is parted where no macro loses its arguments. The environment `document` is always opened.
 */
export function splitTex(text: string, spans: TexSpans): TexPart[] {
  const start = { from: 0, good: 0, any: 0, space: '', counted: 0, line: 1 }
  const splitter: Splitter = { ...start, text, parts: [], opened: [] }
  const token = new RegExp(TOKEN)
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    token.lastIndex =
      closeReached(splitter, found.index) ?? readToken(splitter, found, spans[found.index] ?? 0)
  }
  closeReached(splitter, text.length)
  pushText(splitter, text.length)
  return splitter.parts
}

/** Reads a token that may start something, which ends at `end`; returns where the text continues. */
function readToken(splitter: Splitter, found: RegExpExecArray, end: number): number {
  const { 0: sign, index, groups = {} } = found
  const { env, row, macro, space = '' } = groups
  noteCuts(splitter, index, macro)
  cutBefore(splitter, index)
  splitter.space = space
  if (row !== undefined && isInTable(splitter)) splitter.good = index + sign.length
  const past = index + sign.length
  const isLong = end - index > PIECE
  if (env !== undefined && (VERBATIM.has(env) || HIDING.has(env))) {
    return isLong ? skipHidden(splitter, { env, index, end }) : Math.max(end, past)
  }
  if (env !== undefined && (isLong || end === 0 || env === 'document')) {
    pushText(splitter, index)
    splitter.parts.push({ kind: 'begin', env })
    splitter.opened.push(end === 0 ? unclosed(splitter, env) : closed(splitter, env, end))
    splitter.from = past
    return past
  }
  if (!isLong) return Math.max(end, past)
  // No argument is this long: it is a group that sets the size or the font of its content.
  pushText(splitter, index)
  splitter.opened.push({ closesAt: end - 1, end, env: undefined })
  splitter.from = past
  return past
}

function closed({ text }: Splitter, env: string, end: number): Opened {
  return { closesAt: text.lastIndexOf('\\end', end - 1), end, env }
}

/** What is not closed ends with what is around it. */
function unclosed({ text, opened }: Splitter, env: string): Opened {
  const end = opened.at(-1)?.closesAt ?? text.length
  return { closesAt: end, end, env }
}

/** Ends what is closed at `index`, if anything; returns where the text continues. */
function closeReached(splitter: Splitter, index: number): number | undefined {
  let past: number | undefined
  for (
    let last = splitter.opened.at(-1);
    last !== undefined && index >= last.closesAt;
    last = splitter.opened.at(-1)
  ) {
    splitter.opened.pop()
    pushText(splitter, last.closesAt)
    if (last.env !== undefined) splitter.parts.push({ kind: 'end' })
    splitter.from = last.end
    past = last.end
  }
  return past
}

/** A long text that no page shows is cut to what is reported. */
function skipHidden(
  splitter: Splitter,
  { env, index, end }: { env: string; index: number; end: number },
): number {
  pushText(splitter, index)
  if (VERBATIM.has(env)) {
    const text = `${splitter.text.slice(index, index + EXCERPT)}\\end{${env}}`
    splitter.parts.push({ kind: 'text', text, line: lineAt(splitter, index) })
  }
  splitter.from = end
  return end
}

function isInTable({ opened }: Splitter): boolean {
  const env = opened.findLast((one) => one.env !== undefined)?.env
  return env !== undefined && Object.hasOwn(TABLES, env)
}

function noteCuts(splitter: Splitter, index: number, macro: string | undefined): void {
  const lines = splitter.space.split('\n').length - 1
  const isStart = lines > 1 || (macro !== undefined && (lines > 0 || STARTS.test(macro)))
  if (isStart && !isInTable(splitter)) splitter.good = index
  if (macro !== undefined || splitter.space !== '') splitter.any = index
}

/** Ends the piece at work where it has become too long. */
function cutBefore(splitter: Splitter, index: number): void {
  const { from, good, any } = splitter
  if (index - from <= PIECE) return
  if (good > from) pushText(splitter, good)
  else if (any > from) pushText(splitter, any)
  // Groups side by side, without anything between them.
  else if (index - from > 2 * PIECE) pushText(splitter, index)
}

function pushText(splitter: Splitter, to: number): void {
  const { text, from } = splitter
  if (to <= from) return
  splitter.parts.push({ kind: 'text', text: text.slice(from, to), line: lineAt(splitter, from) })
  splitter.from = to
}

/** The line of places that come in order. */
function lineAt(splitter: Splitter, index: number): number {
  for (; splitter.counted < index; splitter.counted += 1) {
    if (splitter.text.charAt(splitter.counted) === '\n') splitter.line += 1
  }
  return splitter.line
}
