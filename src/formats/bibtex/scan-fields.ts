/** A part of a value between `#`: in braces, between quotation marks, or a bare word that may name a `@string`. */
interface WrittenPart {
  text: string
  isBare: boolean
}

/** A field as it is written in its entry, from its name to the end of its value. */
export interface WrittenField {
  /** In small letters. */
  name: string
  from: number
  to: number
  parts: readonly WrittenPart[]
}

export interface ScannedEntry {
  fields: WrittenField[]
  /** Where the fields end; what follows may be the end of the entry, or broken. */
  end: number
}

const HEAD = /^@[ \t]*(?<kind>[A-Za-z]+)\s*\{/u
const KEY = /[^,={}"]*,/uy
const NAME = /[\s,]*(?<name>[^\s=,{}"#]+)\s*=\s*/uy
const BARE = /[^\s{}",#=]+/uy
const JOINT = /\s*#\s*/uy
const STEP = /\\[\s\S]|[{}"]/gu

/** The fields of an entry as they are written, without looking into their values; in linear time. */
export function scanFields(entry: string): ScannedEntry {
  const head = HEAD.exec(entry)
  let at = head?.[0].length ?? 0
  if (head?.groups?.['kind']?.toLowerCase() !== 'string')
    at += matchAt(KEY, entry, at)?.[0].length ?? 0
  const fields: WrittenField[] = []
  for (let found = matchAt(NAME, entry, at); found !== null; found = matchAt(NAME, entry, at)) {
    const { parts, to } = scanValue(entry, at + found[0].length)
    if (parts.length === 0) break
    const name = (found.groups?.['name'] ?? '').toLowerCase()
    const from = at + found[0].search(/[^\s,]/u)
    fields.push({ name, from, to, parts })
    at = to
  }
  return { fields, end: at }
}

function scanValue(entry: string, from: number): { parts: WrittenPart[]; to: number } {
  const parts: WrittenPart[] = []
  let at = from
  for (;;) {
    const to = endOfPart(entry, at)
    // A `#` followed by nothing is left for the parser to report.
    if (to === undefined) return { parts: [], to: from }
    parts.push({ text: entry.slice(at, to), isBare: !/["{]/u.test(entry.charAt(at)) })
    const joint = matchAt(JOINT, entry, to)
    if (joint === null) return { parts, to }
    at = to + joint[0].length
  }
}

function endOfPart(entry: string, at: number): number | undefined {
  const sign = entry.charAt(at)
  if (sign !== '{' && sign !== '"') {
    const word = matchAt(BARE, entry, at)
    return word === null ? undefined : at + word[0].length
  }
  const step = new RegExp(STEP)
  step.lastIndex = at + 1
  let depth = sign === '{' ? 1 : 0
  for (let found = step.exec(entry); found !== null; found = step.exec(entry)) {
    if (found[0] === '{') depth += 1
    if (found[0] === '}') depth -= 1
    const isEnd = sign === '{' ? depth === 0 : found[0] === '"' && depth === 0
    if (isEnd) return step.lastIndex
    if (depth < 0) return undefined
  }
  return undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
